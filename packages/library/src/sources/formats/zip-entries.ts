import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { archiveBomb, isBomb } from '../bytes/unpacked.ts'
import { SourceError } from '../errors.ts'

/** An archive by its table of contents; the sizes that stand there are held to when an entry is read. */
export async function openZip(from: string | Buffer, place: string): Promise<ZipFile> {
  try {
    return typeof from === 'string'
      ? await openPromise(from, { autoClose: false })
      : await fromBufferPromise(from, { autoClose: false })
  } catch (error) {
    throw damagedZip(place, error)
  }
}

/** The files in an archive. @throws {SourceError} as soon as what they hold together is out of all proportion. */
export async function* entriesOf(zip: ZipFile, place: string): AsyncGenerator<Entry> {
  let unpacked = 0
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw damagedZip(place, error)
    })
    if (next.done) return
    unpacked += next.value.uncompressedSize
    if (isBomb(zip.fileSize, unpacked)) throw archiveBomb(place)
    if (!next.value.fileName.endsWith('/')) yield next.value
  }
}

/** @throws {SourceError} when what is in an archive does not stand in proportion to it, or not as its table of contents says. */
export async function refuseBomb(bytes: Buffer, place: string): Promise<void> {
  const zip = await openZip(bytes, place)
  try {
    for await (const entry of entriesOf(zip, place)) {
      if (entry.isEncrypted()) throw encrypted(place)
      // Read to its end, so that the size that it claims is checked.
      for await (const _ of await openEntry(zip, entry, place));
    }
  } finally {
    zip.close()
  }
}

export async function* openEntry(zip: ZipFile, entry: Entry, place: string): AsyncGenerator<Uint8Array> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw damagedZip(place, error)
  }
}

export const encrypted = (place: string): SourceError =>
  new SourceError(place, 'is encrypted. Unpack it and give what is in it.')

const damagedZip = (place: string, error: unknown): Error =>
  new SourceError(place, 'is a damaged ZIP archive. Unpack it and give what is in it.', { cause: error })
