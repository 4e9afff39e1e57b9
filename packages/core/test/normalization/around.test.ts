import { expect, test } from 'vitest'
import { sentencesAround } from '../../src/index.ts'

const text = 'It rained. “We wait,” said Ms. Holm. She left. “Go.” He did.\nNext day.'
const around = (words: string) => {
  const start = text.indexOf(words)
  return text.slice(...sentencesAround(text, [0, text.indexOf('\n')], [start, start + words.length]))
}

test('the sentence around a span, its marks included', () => {
  expect(around('We wait')).toBe('“We wait,” said Ms. Holm.')
  expect(around('It rained')).toBe('It rained.')
  expect(around('Go.')).toBe('“Go.”')
  expect(around('He did.')).toBe('He did.')
  expect(around('We wait,” said Ms. Holm. She')).toBe('“We wait,” said Ms. Holm. She left.')
})

test('a sentence without an end is cut short, and never beyond its block', () => {
  const long = `${'word '.repeat(1000)}here ${'word '.repeat(1000)}`
  const [start, end] = sentencesAround(long, [0, long.length], [5000, 5004])
  expect(start).toBe(4000)
  expect(end).toBeGreaterThan(5900)
  expect(end).toBeLessThanOrEqual(6004)
})
