import type { Client } from '@unspin/api'
import { type AskedArticle, type AskingOptions, readAsked } from '../articles/asked.ts'
import { describeFailure } from '../failure.ts'
import { readEntries, type ListEntry, type EntryId } from './entries.ts'

export type LoadedPair =
  | { id: EntryId; files: { a: string; b: string }; a: AskedArticle; b: AskedArticle }
  | { id: EntryId | null; error: string }

/** A batch is handed on when it holds this much, so that memory stays bounded whatever the list. */
const mostPairs = 32
const mostText = 4_000_000

/** The pairs of a list with their texts, some at a time, in order. */
export async function* loadPairs(
  list: string,
  client: Client,
  options: AskingOptions,
): AsyncGenerator<LoadedPair[]> {
  let batch: LoadedPair[] = []
  let text = 0
  for await (const entry of readEntries(list, ['a', 'b'])) {
    const pair = await loadPair(entry, client, { ...options, list })
    batch.push(pair)
    if ('a' in pair) text += lengthOf(pair.a) + lengthOf(pair.b)
    if (batch.length < mostPairs && text < mostText) continue
    yield batch
    batch = []
    text = 0
  }
  if (batch.length > 0) yield batch
}

const lengthOf = ({ text }: AskedArticle): number => text?.length ?? 0

async function loadPair(
  entry: ListEntry<'a' | 'b'>,
  client: Client,
  options: AskingOptions,
): Promise<LoadedPair> {
  if ('error' in entry) return entry
  const { id, fields } = entry
  try {
    const [a, b] = await Promise.all([
      readAsked(fields.a, client, options),
      readAsked(fields.b, client, options),
    ])
    return { id, files: { a: fields.a, b: fields.b }, a, b }
  } catch (error) {
    return { id, error: describeFailure(error) }
  }
}
