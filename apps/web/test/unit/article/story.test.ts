import { expect, test } from 'vitest'
import { Story } from '../../../src/views/article/story.svelte.ts'
import { article, spanOf } from '../fixtures.ts'

const text = `Storm hammers harbour
HARBOUR (AP) — Nine people were lifted from the deck.
"We were cold," Ada Finch said. "We were very cold."
ADVERTISEMENT
Content Source: example.org`

const removal = (kind: 'advertisement' | 'credit', words: string) => {
  const [start, end] = spanOf(text, words)
  return { kind, start, end, rule: `the words “${words}”` }
}
const [start, end] = spanOf(text, 'HARBOUR (AP) — ')
const stormy = article(text, {
  furniture: [
    { kind: 'headline', start: 0, end: 21, rule: 'the line above the story' },
    { kind: 'dateline', start, end, rule: 'a place and a dash' },
  ],
  boilerplate: [removal('advertisement', 'ADVERTISEMENT'), removal('credit', 'Content Source: example.org')],
})

const shown = (story: Story) =>
  story.blocks.map(({ runs }) =>
    runs.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(''),
  )

test('shows the clean story, and on request the whole text', () => {
  const story = new Story(stormy)
  expect(shown(story)).toEqual([
    'Nine people were lifted from the deck.',
    '"We were cold," Ada Finch said. "We were very cold."',
  ])
  story.showsAll = true
  expect(shown(story).join('\n')).toBe(text)
})

test('marks are cut out of the text, and stepped through round the ends', () => {
  const story = new Story(stormy)
  const cold = spanOf(text, 'cold')
  story.mark([cold, spanOf(text, 'cold', cold[1])])
  const pieces = story.blocks[1]!.runs.flatMap(({ start: from, pieces: [piece] }) =>
    story.cut(from, piece!.text),
  )
  expect(pieces.map((piece) => [text.slice(piece.start, piece.end), ...piece.tags])).toEqual([
    ['"We were '],
    ['cold', 0],
    ['," Ada Finch said. "We were very '],
    ['cold', 1],
    ['."'],
  ])
  expect(story.at).toBe(0)
  story.step(-1)
  expect(story.at).toBe(1)
  story.step(1)
  expect(story.at).toBe(0)
  expect(story.showsAll).toBe(false)
})

test('a mark in what was set apart shows that too', () => {
  const story = new Story(stormy)
  story.mark([spanOf(text, 'example.org')])
  expect(story.showsAll).toBe(true)
})

test('marks beyond the text, of another version say, are left out', () => {
  const story = new Story(stormy)
  story.mark([[10, 10], [5, 100_000], spanOf(text, 'deck')], 7)
  expect(story.marks).toEqual([spanOf(text, 'deck')])
  expect(story.at).toBe(0)
  story.mark([])
  story.step(1)
  expect(story.at).toBe(0)
})
