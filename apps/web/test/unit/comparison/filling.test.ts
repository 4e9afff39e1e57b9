// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Filling } from '../../../src/views/comparison/layout/filling.svelte.ts'
import { flow, TextFlow } from '../../../src/marked-text/text-flow.ts'
import { article } from '../fixtures.ts'

const line = `${'word '.repeat(99)}end.`
const text = (lines: number) => article(Array.from({ length: lines }, () => line).join('\n'))
const flowOf = (lines: number) => new TextFlow(text(lines), [], 'a')

test('a long text begins with its first screens, and is whole soon after', async () => {
  const filling = new Filling({ a: flowOf(200), b: flowOf(40) })
  expect(filling.parts('a').flat().length).toBeGreaterThan(5)
  expect(filling.parts('a').flat().length).toBeLessThan(30)
  expect(filling.isDone).toBe(false)
  const [first] = filling.parts('a')
  const stop = filling.start()
  await expect.poll(() => filling.isDone).toBe(true)
  expect(filling.parts('a').flat()).toEqual(flow(text(200), [], 'a'))
  expect(filling.parts('b').flat()).toEqual(flow(text(40), [], 'a'))
  expect(filling.parts('a')[0]).toBe(first)
  stop()
})

test('a short one is there at once', () => {
  expect(new Filling({ a: flowOf(4), b: flowOf(0) }).isDone).toBe(true)
})
