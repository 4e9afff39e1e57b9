import { readSource, type ReadSource } from '@unspin/library'
import { describeFailure } from '../failure.ts'
import { readEntries, type Entry, type EntryId } from './entries.ts'
import { placeRelativeTo } from './place.ts'

export type LoadedPair =
  | { id: EntryId; files: { a: string; b: string }; a: ReadSource; b: ReadSource }
  | { id: EntryId | null; error: string }

/** A batch is handed on when it holds this much, so that memory stays bounded whatever the list. */
const mostPairs = 32
const mostText = 4_000_000

/** The pairs of a list with their texts, some at a time, in order. */
export async function* loadPairs(list: string): AsyncGenerator<LoadedPair[]> {
  let batch: LoadedPair[] = []
  let text = 0
  for await (const entry of readEntries(list, ['a', 'b'])) {
    const pair = await loadPair(entry, list)
    batch.push(pair)
    if ('a' in pair) text += pair.a.text.length + pair.b.text.length
    if (batch.length < mostPairs && text < mostText) continue
    yield batch
    batch = []
    text = 0
  }
  if (batch.length > 0) yield batch
}

async function loadPair(entry: Entry<'a' | 'b'>, list: string): Promise<LoadedPair> {
  if ('error' in entry) return entry
  const { id, fields } = entry
  try {
    const [a, b] = await Promise.all([read(list, fields.a), read(list, fields.b)])
    return { id, files: { a: fields.a, b: fields.b }, a, b }
  } catch (error) {
    return { id, error: describeFailure(error) }
  }
}

function read(list: string, file: string): Promise<ReadSource> {
  return readSource(placeRelativeTo(list, file))
}
