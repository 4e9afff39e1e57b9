import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/session/screens/comparison/reading/measure.ts'
import {
  beginReading,
  reading,
  topLine,
  type ReadingAction,
} from '../../../src/session/screens/comparison/reading/state.ts'
import type { ReadingState } from '../../../src/session/screens/comparison/reading/reading.ts'
import { subjectOf } from '../../fixtures/pair.ts'

const size = { columns: 60, rows: 20 }
const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')

const subject = subjectOf([
  { kind: 'verbatim', a: words(20, 'first'), b: words(40, 'first') },
  { kind: 'spun', a: words(200, 'second'), b: words(200, 'second') },
  { kind: 'edited', a: 'third', b: 'third' },
])

function after(...actions: ReadingAction[]): ReadingState {
  return actions.reduce(reading, beginReading(subject, [], size, null))
}

const next: ReadingAction = { type: 'passageBy', by: 1 }

describe('moving by passage', () => {
  test('stays within the passages', () => {
    expect(after({ type: 'passageBy', by: -3 }).passage).toBe(0)
    expect(after({ type: 'passageBy', by: 99 }).passage).toBe(2)
  })

  test('brings the passage to the same row of both panes', () => {
    const state = after(next)
    for (const side of ['a', 'b'] as const) {
      expect(topLine(state, side) + measure(size).lead).toBe(state.panes[side].passages[1]![0])
    }
  })

  test('forgets how far the last one was scrolled', () => {
    expect(after({ type: 'scrolled', lines: 2 }, next).scroll).toBe(0)
  })
})

test('passages stand beside their counterparts, blank lines fill the shorter side', () => {
  const { a, b } = after().panes
  expect(a.passages.map(([first]) => first)).toEqual(b.passages.map(([first]) => first))
  expect(b.passages[0]![1]).toBeGreaterThan(a.passages[0]![1])
})

describe('scrolling', () => {
  test('moves both panes within the texts', () => {
    expect(topLine(after({ type: 'scrolled', lines: 3 }), 'a')).toBe(3 - measure(size).lead)
    expect(after({ type: 'scrolled', lines: -5 }).scroll).toBe(0)
    const end = after({ type: 'scrolled', lines: 10_000 })
    expect(topLine(end, 'a')).toBeLessThan(end.panes.a.lines.length)
  })

  test('a page keeps two lines of the last', () => {
    expect(after({ type: 'paged', pages: 1 }).scroll).toBe(measure(size).paneHeight - 2)
  })

  test('moves the evidence while that is open', () => {
    const state = after({ type: 'evidenceToggled' }, { type: 'scrolled', lines: 4 })
    expect(state).toMatchObject({ evidenceScroll: 4, scroll: 0 })
  })
})

test('a new width lays the texts out anew and keeps the passage', () => {
  const state = after(next, { type: 'fitted', size: { columns: 160, rows: 40 }, palette: null })
  expect(state.passage).toBe(1)
  expect(state.panes.a.lines.length).toBeLessThan(after().panes.a.lines.length)
})

test('texts without a passage in common can be scrolled', () => {
  const apart = subjectOf([])
  const state = beginReading(apart, [], size, null)
  expect(reading(state, next).passage).toBe(0)
  expect(topLine(reading(state, next), 'a')).toBe(-measure(size).lead)
})
