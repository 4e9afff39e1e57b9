// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Filling } from '../../../src/views/comparison/layout/filling.svelte.ts'
import { flow } from '../../../src/marked-text/text-flow.ts'
import { article } from '../fixtures.ts'

const line = `${'word '.repeat(99)}end.`
const blocksOf = (lines: number) =>
  flow(article(Array.from({ length: lines }, () => line).join('\n')), [], 'a')

test('a long text begins with its first screens, and is whole soon after', async () => {
  const blocks = { a: blocksOf(200), b: blocksOf(40) }
  const filling = new Filling(blocks)
  expect(filling.blocks('a').length).toBeGreaterThan(5)
  expect(filling.blocks('a').length).toBeLessThan(30)
  expect(filling.isDone).toBe(false)
  const stop = filling.start()
  await expect.poll(() => filling.isDone).toBe(true)
  expect([filling.blocks('a'), filling.blocks('b')]).toEqual([blocks.a, blocks.b])
  stop()
})

test('a short one is there at once', () => {
  expect(new Filling({ a: blocksOf(4), b: [] }).isDone).toBe(true)
})
