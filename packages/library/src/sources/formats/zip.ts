import type { Entry, ZipFile } from 'yauzl'
import { SourceError } from '../errors.ts'
import { failed, type Reading } from '../found.ts'
import type { OpenedInput, ReadingContext } from '../input.ts'
import { maxArchiveBytes } from '../limits.ts'
import { PassedOver } from '../places/passed-over.ts'
import { readBytes } from '../read-bytes.ts'
import { encrypted, entriesOf, openEntry, openZip } from './zip-entries.ts'

/** The articles in an archive, as if it were a folder. */
export async function* readZip(input: OpenedInput, context: ReadingContext): AsyncGenerator<Reading> {
  const { place, path } = input
  if (input.nested)
    throw new SourceError(place, 'is an archive inside an archive. Unpack it and give what is in it.')
  // An archive is read from its end: what does not lie on disk is held.
  const zip = await openZip(path ?? Buffer.from(await readBytes(input.chunks, place, maxArchiveBytes)), place)
  const passedOver = new PassedOver(place)
  const { bytes } = context.progress
  // Counted by what is read of the archive itself, not by the look at its start.
  if (path !== undefined) bytes.done -= input.head.length
  try {
    for await (const entry of entriesOf(zip, place)) {
      context.signal?.throwIfAborted()
      if (path !== undefined) bytes.done += entry.compressedSize
      if (passedOver.takes(entry.fileName)) yield* readEntry(zip, entry, input, context)
    }
    yield* passedOver.told()
  } finally {
    zip.close()
  }
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  input: OpenedInput,
  context: ReadingContext,
): AsyncGenerator<Reading> {
  const place = `${input.place}#${entry.fileName}`
  if (entry.isEncrypted()) {
    yield failed(place, encrypted(place))
    return
  }
  const name = entry.fileName.split('/').at(-1) ?? entry.fileName
  yield* context.read({ place, name, chunks: openEntry(zip, entry, place), nested: true })
}
