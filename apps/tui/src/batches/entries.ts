import { readLines } from '@unspin/library'

/** A line of a list: what it asks for, or why it cannot be understood. */
export type ListEntry<Field extends string> =
  | { id: EntryId; fields: Record<Field, string> }
  | { id: EntryId | null; error: string }

export type EntryId = string | number

/** Reads a JSONL list line by line, never whole: lists may be of any length. */
export async function* readEntries<Field extends string>(
  list: string,
  fields: readonly Field[],
): AsyncGenerator<ListEntry<Field>> {
  for await (const { number, text } of readLines(list)) {
    if (text === null) yield { id: null, error: `line ${number} is too long` }
    else if (text.trim() !== '') yield parseEntry(text, number, fields)
  }
}

function parseEntry<Field extends string>(
  line: string,
  number: number,
  fields: readonly Field[],
): ListEntry<Field> {
  const record = parseObject(line)
  if (record === null) return { id: null, error: `line ${number} is not a JSON object` }
  const { id } = record
  if (typeof id !== 'string' && typeof id !== 'number')
    return { id: null, error: `line ${number} has no "id"` }
  const missing = fields.find((field) => typeof record[field] !== 'string')
  if (missing !== undefined) return { id, error: `line ${number} has no "${missing}"` }
  return { id, fields: record as Record<Field, string> }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
