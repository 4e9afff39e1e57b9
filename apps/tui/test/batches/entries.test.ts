import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEntries, type ListEntry } from '../../src/batches/entries.ts'
import { temporaryFolder } from '../helpers/folder.ts'

async function collect(list: string): Promise<ListEntry<'a' | 'b'>[]> {
  const entries: ListEntry<'a' | 'b'>[] = []
  for await (const entry of readEntries(list, ['a', 'b'])) entries.push(entry)
  return entries
}

async function entriesOf(content: string) {
  const list = join(temporaryFolder({ 'list.jsonl': content }), 'list.jsonl')
  return collect(list)
}

test('reads line by line, whatever ends a line', async () => {
  expect(await entriesOf('{"id":"one","a":"x","b":"y"}\r\n\n{"id":2,"a":"x","b":"z"}')).toEqual([
    { id: 'one', fields: { id: 'one', a: 'x', b: 'y' } },
    { id: 2, fields: { id: 2, a: 'x', b: 'z' } },
  ])
})

test.each([
  ['not json', { id: null, error: 'line 1 is not a JSON object' }],
  ['[1]', { id: null, error: 'line 1 has no "id"' }],
  ['null', { id: null, error: 'line 1 is not a JSON object' }],
  ['{"a":"x","b":"y"}', { id: null, error: 'line 1 has no "id"' }],
  ['{"id":"p","a":"x"}', { id: 'p', error: 'line 1 has no "b"' }],
  ['{"id":"p","a":"x","b":7}', { id: 'p', error: 'line 1 has no "b"' }],
])('%s is told by its line', async (line, entry) => {
  expect(await entriesOf(line)).toEqual([entry])
})

test.each([
  ['missing.jsonl', /missing\.jsonl does not exist/],
  ['.', /is a folder/],
])('a list %s fails', async (name, message) => {
  const list = join(temporaryFolder(), name)
  await expect(collect(list)).rejects.toThrow(message)
})
