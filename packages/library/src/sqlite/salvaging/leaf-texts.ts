import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { checksumOf } from '../checksums/checksum.ts'
import type { Database } from '../database.ts'
import { highest } from '../highest.ts'
import { readCell } from './leaf-cell.ts'

/** Pages read at once. */
const pagesInChunk = 512
/** The type of a page whose rows are those of a table (https://www.sqlite.org/fileformat.html, 1.6). */
const tableLeaf = 13
const leafHeaderBytes = 8

/**
 * The texts on the pages of a library file, found page by page without the tree above them: where one page of
 * that is damaged, hundreds of sound pages cannot be reached any more. A page may be a former one that
 * nothing leads to; a text never changes, and its number is never given again, so each whose checksum is
 * right is the one that was written.
 */
export class LeafTexts {
  /** By the number of a text: the page that it is on, from 1; 0 for none. */
  private readonly pages: Uint32Array
  private readonly file: string
  private readonly pageBytes: number

  /** Reads the whole file, once. @param last the highest number of a text */
  constructor(file: string, pageBytes: number, last: number) {
    this.file = file
    this.pageBytes = pageBytes
    this.pages = new Uint32Array(last + 1)
    const handle = openSync(file, 'r')
    try {
      this.scan(handle)
    } finally {
      closeSync(handle)
    }
  }

  private scan(handle: number): void {
    const { pageBytes } = this
    const count = Math.floor(fstatSync(handle).size / pageBytes)
    const chunk = Buffer.alloc(pagesInChunk * pageBytes)
    for (let first = 0; first < count; first += pagesInChunk) {
      const read = readSync(handle, chunk, 0, chunk.length, first * pageBytes)
      for (let i = 0; (i + 1) * pageBytes <= read; i++) {
        const page = chunk.subarray(i * pageBytes, (i + 1) * pageBytes)
        for (const { number, packed } of this.textsOn(handle, page))
          if (packed) this.pages[number] = first + i + 1
      }
    }
  }

  /** A text as it was packed; null where there is none whose checksum is right. */
  packed(number: number): Uint8Array | null {
    const at = this.pages[number]
    if (!at) return null
    const handle = openSync(this.file, 'r')
    try {
      const page = this.page(handle, at)
      for (const text of this.textsOn(handle, page))
        if (text.number === number && text.packed) return text.packed
      return null
    } finally {
      closeSync(handle)
    }
  }

  private *textsOn(handle: number, page: Buffer): Generator<{ number: number; packed: Uint8Array | null }> {
    if (page[0] !== tableLeaf) return
    const cells = page.readUInt16BE(3)
    const most = Math.min(cells, (page.length - leafHeaderBytes) >> 1)
    for (let i = 0; i < most; i++) {
      const at = page.readUInt16BE(leafHeaderBytes + 2 * i)
      const row = readCell(page, at, (next) => this.page(handle, next))
      if (!row || row.values.length !== 3 || !(row.number < this.pages.length)) continue
      const [number, packed, checksum] = row.values
      // The number is that of the row, and not written again among its values.
      if (number !== null || !(packed instanceof Uint8Array)) continue
      const isSound = checksum === checksumOf('texts', [row.number, packed])
      yield { number: row.number, packed: isSound ? packed : null }
    }
  }

  private page(handle: number, number: number): Buffer {
    const page = Buffer.alloc(this.pageBytes)
    readSync(handle, page, 0, page.length, (number - 1) * page.length)
    return page
  }
}

/** Those of a library; null of one in memory. */
export function leafTexts(db: Database): LeafTexts | null {
  if (db.place === ':memory:') return null
  const { page_size: pageBytes } = db.one('PRAGMA page_size') as { page_size: number }
  return new LeafTexts(db.place, pageBytes, highest(db, 'articles') ?? 0)
}
