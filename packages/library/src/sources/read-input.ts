import { failed, type Reading } from './found.ts'
import { loadReader } from './formats/format.ts'
import { unpackedNameOf } from './formats/names.ts'
import { recognise } from './formats/recognise.ts'
import type { Input, OpenedInput, ReadingContext } from './input.ts'
import { peek } from './bytes/peek.ts'
import { packingOf, unpacked } from './bytes/unpacked.ts'
import { SourceError } from './errors.ts'
import { withoutCredentials } from './web/address.ts'
import { withinBounds } from './within-bounds.ts'

/** Enough to tell a format, a line of JSON from a file of it, and a character set. */
const peekBytes = 65_536

/** Packed once more by a server, a file is packed twice. */
const mostPackings = 2

/** The articles in one input. What goes wrong is among what comes, except that the reading was called off. */
export async function* readInput(input: Input, context: ReadingContext): AsyncGenerator<Reading> {
  try {
    const opened = await openInput(input)
    if (opened.head.length === 0)
      throw new SourceError(input.place, 'is empty. Give a text with words in it.')
    const read = await loadReader(recognise(opened))
    let silent = true
    for await (const reading of read(opened, context)) {
      silent = false
      yield withinBounds(kept(reading))
    }
    if (silent) throw new SourceError(input.place, 'holds no article. Give a file with words in it.')
  } catch (error) {
    context.signal?.throwIfAborted()
    yield failed(input.place, error)
  } finally {
    // Who read them closed them; but an archive is read by its path, and a failure may have come before.
    await input.chunks.return(undefined)
  }
}

/**
 * What files and feeds tell of an article's address is kept without names and
 * passwords, whatever their format.
 */
function kept(reading: Reading): Reading {
  if (reading.kind !== 'source') return { ...reading, place: withoutCredentials(reading.place) }
  const { id, name, place, metadata } = reading.source
  const source = {
    ...reading.source,
    ...(id !== undefined && { id: withoutCredentials(id) }),
    name: withoutCredentials(name),
    place: withoutCredentials(place),
    metadata: { ...metadata, ...(metadata.url !== undefined && { url: withoutCredentials(metadata.url) }) },
  }
  return { ...reading, source }
}

/** Looks at the start of an input, at as much as `atLeast` of it, and takes its packing off. */
export async function openInput(input: Input, atLeast = peekBytes): Promise<OpenedInput> {
  const { path, ...unplaced } = input
  let { chunks, name } = input
  for (let layers = 0; ; layers++) {
    const { head, chunks: all } = await peek(chunks, atLeast)
    const packing = packingOf(head)
    if (!packing) {
      // What is on disk is not what is read, once a packing is off.
      const onDisk = layers === 0 && path !== undefined ? { path } : {}
      return { ...unplaced, ...onDisk, name, head, chunks: all }
    }
    if (layers === mostPackings)
      throw new SourceError(input.place, 'is packed many times over. Unpack it and give what is in it.')
    chunks = unpacked(all, packing, input.place)
    name = unpackedNameOf(name)
  }
}
