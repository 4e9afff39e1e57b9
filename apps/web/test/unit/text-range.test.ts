// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { rangeOf, rangesOf } from '../../src/marked-text/text-range.ts'

const text = 'Two boats sank.\nNobody drowned.'

beforeEach(() => {
  document.body.innerHTML = `<p><span data-start="0"><button data-not-text>1=</button>Two <b>boats</b></span><span
    data-start="9"> sank.</span></p><p><span data-start="16">Nobody drowned.</span></p>`
})

const words = (start: number, end: number) => rangeOf(document.body, [start, end])?.toString()

describe('rangeOf', () => {
  test.each(['Two', 'boats', 'wo boats sank', 'Nobody', 'drowned.'])('finds “%s”', (phrase) => {
    const start = text.indexOf(phrase)
    expect(words(start, start + phrase.length)).toBe(phrase)
  })

  test('begins inside the run that holds the first character, not at the end of the one before', () => {
    expect(rangeOf(document.body, [9, 14])?.startContainer.textContent).toBe(' sank.')
  })

  test('reaches over lines, and a start between them is the next line', () => {
    expect(words(10, 22)).toContain('sank.')
    expect(words(15, 22)).toBe('Nobody')
  })

  test('is nothing where nothing is shown', () => {
    document.body.innerHTML = ''
    expect(rangeOf(document.body, [0, 3])).toBeNull()
  })
})

test('rangesOf gives the places of many spans, in their order', () => {
  const ranges = rangesOf(document.body, [
    [16, 22],
    [4, 9],
    [15, 16],
    [0, 3],
  ])
  expect(ranges.map(String)).toEqual(['Nobody', 'boats', 'Two'])
})
