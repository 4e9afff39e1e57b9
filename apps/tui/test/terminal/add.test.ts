import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWithLibrary } from '../helpers/library.ts'
import { PseudoTerminal } from '../helpers/pseudo-terminal.ts'

const record = (id: number) =>
  JSON.stringify({ id, text: `Storm ${id} tore away the wooden bridge by the mill. `.repeat(20) })

test('an addition shows a bar with the rate and the time left, and leaves one line behind', async () => {
  const { cwd, env } = folderWithLibrary()
  writeFileSync(join(cwd, 'many.jsonl'), Array.from({ length: 4000 }, (_, id) => record(id)).join('\n'))
  const terminal = new PseudoTerminal(['add', 'many.jsonl'], { columns: 80, rows: 24, cwd, env })
  await terminal.shows('the-end')
  expect(terminal.sent).toMatch(/█+░+ +\d+ % {2}[\d,]+ articles, [\d,]+\/s, \d+ s left/)
  expect(terminal.transcript).toMatch(/^before\n4,000 articles added, in \d+\.\d s\.\nended with 0/)
})

test('of 1,000 files the progress is shown, what failed is listed, and the rest is added', async () => {
  const { cwd, env } = folderWithLibrary()
  mkdirSync(join(cwd, 'desk'))
  for (let id = 0; id < 1000; id++)
    writeFileSync(join(cwd, 'desk', `${id}.txt`), id % 250 === 9 ? '' : record(id))
  const terminal = new PseudoTerminal(['add', 'desk'], { columns: 80, rows: 24, cwd, env })
  await terminal.shows('the-end')
  expect(terminal.sent).toMatch(/ \d+ % {2}[\d,]+ articles.*, \d+ s left, file [\d,]+ of 1,000/)
  const lines = terminal.transcript.split('\n')
  expect(lines.filter((line) => line.endsWith('is empty. Give a text with words in it.'))).toHaveLength(4)
  expect(terminal.transcript).toMatch(/\n996 articles added, 4 failed, in \d+\.\d s\.\nended with 1/)
})
