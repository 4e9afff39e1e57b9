import type { ZipFile } from 'yauzl'
import { SourceError } from '../../errors.ts'
import { failed, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { maxArchiveBytes } from '../../limits.ts'
import { PassedOver } from '../../places/passed-over.ts'
import { readBytes } from '../../read-bytes.ts'
import { entriesOf, openEntry, openZip, problemOf, type ZipEntry } from './zip-entries.ts'

/** The articles in an archive, as if it were a folder. */
export async function* readZip(input: OpenedInput, context: ReadingContext): AsyncGenerator<Reading> {
  const { place, path } = input
  if (input.nested)
    throw new SourceError(place, 'is an archive inside an archive. Unpack it and give what is in it.')
  // An archive is read from its end: what does not lie on disk is held.
  const { zip, close } = await openZip(
    path ?? Buffer.from(await readBytes(input.chunks, place, maxArchiveBytes)),
    place,
  )
  const passedOver = new PassedOver(place)
  const names = new Set<string>()
  const { bytes } = context.progress
  // Counted by what is read of the archive itself, not by the look at its start.
  if (path !== undefined) bytes.done -= input.head.length
  try {
    for await (const entry of entriesOf(zip, place)) {
      context.signal?.throwIfAborted()
      if (path !== undefined) bytes.done += entry.entry.compressedSize
      if (!passedOver.takes(entry.name)) continue
      const at = `${place}#${entry.name}`
      const problem = names.has(entry.name) ? isSecond : problemOf(entry)
      names.add(entry.name)
      if (problem === null) yield* readEntry(zip, entry, at, context)
      else yield failed(at, new SourceError(at, problem))
    }
    yield* passedOver.told()
  } finally {
    await close()
  }
}

const isSecond = 'is there a second time: an earlier file of the archive has this name. Give each its own.'

function readEntry(
  zip: ZipFile,
  entry: ZipEntry,
  place: string,
  context: ReadingContext,
): AsyncIterable<Reading> {
  const name = entry.name.split('/').at(-1) ?? entry.name
  return context.read({ place, name, chunks: openEntry(zip, entry, place), nested: true })
}
