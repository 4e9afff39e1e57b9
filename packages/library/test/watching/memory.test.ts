import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Memory } from '../../src/watching/memory.ts'
import { folderOf } from '../sources/made/folder.ts'

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ key: `story-${from + i}` }))

test('what is still listed is remembered, however much came after it; the file stays small', async () => {
  const file = join(await folderOf({}), 'watched.jsonl')
  const memory = new Memory(file)
  memory.see('feed', 'pinned')
  for (const { key } of entries(0, 9000)) {
    memory.unseen('feed', [{ key: 'pinned' }])
    memory.see('feed', key)
  }
  expect(readFileSync(file, 'utf8').split('\n').filter(Boolean).length).toBeLessThan(8100)
  const again = new Memory(file)
  expect(again.unseen('feed', [{ key: 'pinned' }, ...entries(8500, 9001)])).toEqual([{ key: 'story-9000' }])
})

test('two who write one file know what each other has seen when they begin', async () => {
  const file = join(await folderOf({}), 'watched.jsonl')
  const [one, other] = [new Memory(file), new Memory(file)]
  one.see('feed', 'a')
  other.see('feed', 'b')
  expect(new Memory(file).unseen('feed', [{ key: 'a' }, { key: 'b' }, { key: 'c' }])).toEqual([{ key: 'c' }])
})

test.skipIf(process.platform !== 'linux')('where no folder can be that is told', () => {
  expect(() => new Memory('/proc/nowhere/watched.jsonl').see('feed', 'a')).toThrow('/proc/nowhere')
})
