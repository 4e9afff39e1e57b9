import { expect, test } from 'vitest'
import { barLine, plainLine, type Standing } from '../../src/adding/standing.ts'

const standing: Standing = {
  articles: 12_000,
  files: { done: 3, total: 12 },
  bytes: { done: 25e6, total: 100e6 },
  seconds: 6,
}

test('tells how many, how fast, and how long it will take', () => {
  expect(plainLine(standing)).toBe('12,000 articles, 2,000/s, 18 s left, file 3 of 12')
  expect(plainLine({ ...standing, seconds: 100 })).toContain(', 5 min 0 s left')
  expect(plainLine({ ...standing, seconds: 3600 })).toContain(', 3 h 0 min left')
})

test('tells no rate before anything was kept', () => {
  expect(plainLine({ ...standing, articles: 0 })).toBe('0 articles, 18 s left, file 3 of 12')
})

test('says nothing of what is not known: what comes from an address has no end', () => {
  const open: Standing = { ...standing, files: { done: 0, total: null }, bytes: { done: 25e6, total: null } }
  expect(plainLine(open)).toBe('12,000 articles, 2,000/s')
  expect(barLine(open, { width: 80, unicode: true, palette: null })).toBe('12,000 articles, 2,000/s')
  expect(plainLine({ ...standing, bytes: { done: 0, total: 100e6 } })).not.toContain('left')
})

test('the bar fits the terminal and its signs, and leaves the words room', () => {
  expect(barLine(standing, { width: 80, unicode: true, palette: null })).toMatch(
    /^██████░{16}  25 %  12,000 articles, 2,000\/s, 18 s left, file 3 of 12$/,
  )
  expect(barLine(standing, { width: 100, unicode: false, palette: null })).toMatch(/^######\.{18}  25 %/)
  expect(barLine(standing, { width: 40, unicode: true, palette: null })).toBe(
    ' 25 %  12,000 articles, 2,000/s, 18 s…',
  )
})

test('a file that grew while it was read is no more than all of it', () => {
  expect(plainLine({ ...standing, bytes: { done: 2, total: 1 } })).toContain('0 s left')
})
