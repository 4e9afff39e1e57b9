import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  validateFileName,
  type ZipFile,
} from 'yauzl'
import { archiveBomb, isBomb } from '../../bytes/unpacked.ts'
import { SourceError } from '../../errors.ts'
import { ZipBytes } from './zip-bytes.ts'

/** A file in an archive. */
export interface ZipEntry {
  /** With slashes between folders; as it stands there, so that it may lead anywhere. */
  name: string
  entry: Entry
}

/** An archive, and what is to be called when nothing of it is read any more. */
export interface OpenZip {
  zip: ZipFile
  close(): Promise<void>
}

/**
 * An archive by its table of contents. What stands there of an entry is checked entry by entry: one bad
 * name is not the end of the others.
 */
export async function openZip(from: string | Buffer, place: string): Promise<OpenZip> {
  const bytes = await ZipBytes.of(from)
  const close = promisify(bytes.close.bind(bytes))
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
  const zip = await fromRandomAccessReaderPromise(bytes, bytes.size, options).catch(
    async (error: unknown) => {
      await close()
      throw damagedZip(place, error)
    },
  )
  return { zip, close }
}

/**
 * The files in an archive. @throws {SourceError} as soon as what they hold together is out of all proportion.
 */
export async function* entriesOf(zip: ZipFile, place: string): AsyncGenerator<ZipEntry> {
  let unpacked = 0
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw damagedZip(place, error)
    })
    if (next.done) return
    const entry = next.value
    unpacked += entry.uncompressedSize
    if (isBomb(zip.fileSize, unpacked)) throw archiveBomb(place)
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (!name.endsWith('/')) yield { name, entry }
  }
}

/**
 * How often a byte stands in the XML of an archive.
 * @throws {SourceError} when what is in it does not stand in proportion to it, or not
 *   as its table of contents says.
 */
export async function refuseBomb(bytes: Buffer, place: string, counted: number): Promise<number> {
  let count = 0
  const { zip, close } = await openZip(bytes, place)
  try {
    for await (const { name, entry } of entriesOf(zip, place)) {
      if (entry.isEncrypted()) throw encrypted(place)
      // Read to its end, so that the size that it claims is checked.
      for await (const chunk of bytesOf(zip, entry, () => damagedZip(place)))
        if (name.endsWith('.xml')) for (const byte of chunk) if (byte === counted) count++
    }
    return count
  } finally {
    await close()
  }
}

/**
 * What keeps an entry from being read, as it continues a sentence that begins with its
 * place; `null` when nothing does.
 */
export function problemOf({ name, entry }: ZipEntry): string | null {
  if (validateFileName(name) !== null)
    return 'has a name that leads out of the archive, and is passed over. Give it another name.'
  if (entry.isEncrypted()) return isEncrypted
  return entry.canDecodeFileData()
    ? null
    : `is packed in a way that is not read (method ${entry.compressionMethod}). Unpack it and give what is in it.`
}

/**
 * The bytes of an entry without a problem. @throws {SourceError} when they are not those that
 * the table of contents tells of.
 */
export const openEntry = (zip: ZipFile, { entry }: ZipEntry, place: string): AsyncGenerator<Uint8Array> =>
  bytesOf(
    zip,
    entry,
    (cause) =>
      new SourceError(place, 'is damaged inside its archive. Give it by itself, if you have it.', { cause }),
  )

async function* bytesOf(
  zip: ZipFile,
  entry: Entry,
  damaged: (cause?: unknown) => SourceError,
): AsyncGenerator<Uint8Array> {
  let length = 0
  let sum = 0
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > entry.uncompressedSize) break
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (error) {
    throw damaged(error)
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) throw damaged()
}

const isEncrypted = 'is encrypted. Unpack it and give what is in it.'

const encrypted = (place: string): SourceError => new SourceError(place, isEncrypted)

const damagedZip = (place: string, cause?: unknown): SourceError =>
  new SourceError(place, 'is a damaged ZIP archive. Unpack it and give what is in it.', { cause })
