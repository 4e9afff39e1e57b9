import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { CommandFailure } from '../failure.ts'

/** A line of a list: what it asks for, or why it cannot be understood. */
export type Entry<Field extends string> =
  | { id: EntryId; fields: Record<Field, string> }
  | { id: EntryId | null; error: string }

export type EntryId = string | number

/** Reads a JSONL list line by line, never whole: lists may be of any length. */
export async function* readEntries<Field extends string>(
  list: string,
  fields: readonly Field[],
): AsyncGenerator<Entry<Field>> {
  let number = 0
  for await (const line of createInterface({ input: await openList(list), crlfDelay: Infinity })) {
    number += 1
    // Some editors begin a file with a byte-order mark.
    const content = number === 1 ? line.replace(/^\ufeff/, '') : line
    if (content.trim() !== '') yield parseEntry(content, number, fields)
  }
}

async function openList(list: string): Promise<NodeJS.ReadableStream> {
  if (list === '-') return process.stdin
  try {
    const file = await open(list)
    if ((await file.stat()).isFile()) return file.createReadStream()
    await file.close()
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const problem = missing
      ? 'does not exist. Check its path.'
      : `cannot be read: ${(error as Error).message}.`
    throw new CommandFailure(`${list} ${problem}`, { cause: error })
  }
  throw new CommandFailure(`${list} is not a file. Name a JSONL file.`)
}

function parseEntry<Field extends string>(
  line: string,
  number: number,
  fields: readonly Field[],
): Entry<Field> {
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
