import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Meter } from '../../src/adding/meter.ts'

let written: string[]
beforeEach(() => {
  written = []
  vi.useFakeTimers()
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => written.push(String(line)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const told = (articles: number) => ({
  type: 'progress' as const,
  articles,
  progress: { files: { done: 0, total: null }, bytes: { done: 0, total: null } },
})

test('in a pipe, a line now and then, and none that says again that nothing has come', () => {
  const meter = new Meter(false)
  for (const articles of [0, 0, 0, 600]) {
    vi.advanceTimersByTime(6000)
    meter.show(told(articles))
    meter.show(told(articles))
  }
  expect(written).toEqual(['unspin: nothing read yet\n', 'unspin: 600 articles, 25/s\n'])
})

test('nothing where quiet is asked for', () => {
  const meter = new Meter(true)
  vi.advanceTimersByTime(6000)
  meter.show(told(3))
  expect(written).toEqual([])
})
