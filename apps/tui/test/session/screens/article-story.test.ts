import { paletteOf } from '../../../src/text/palette.ts'
import { extract } from '@unspin/core'
import { describe, expect, test } from 'vitest'
import {
  beginStory,
  fitted,
  lineOf,
  marked,
  steppedTo,
  type Story,
  withAll,
} from '../../../src/session/screens/article/story/story.ts'

const text = [
  'Harbour closed after storm',
  '',
  'By Ann Port',
  '',
  'The harbour of Brightwater stayed closed on Thursday after the storm tore away the northern pier, and nobody could say when it would open.',
  '',
  'Share: Facebook X Email Copy link',
  '',
  '“We waited all day,” said Ann Port of the harbour office, who had stood on the quay with her crew since six in the morning.',
  '',
  'The council will meet on Friday to hear how much the repair of the pier will cost, and who is to pay.',
].join('\n')
const article = extract(text)

const lines = ({ lines: all }: Story) => all.map(({ runs }) => runs.map((run) => run.text).join(''))
/** What is looked at. */
const here = (of: Story) =>
  of.lines
    .flatMap(({ runs }) => runs)
    .filter(({ style }) => style.place === 'here')
    .map((run) => run.text)
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const palette = paletteOf(4, 'any')
const story = beginStory(article, 40, palette)

describe('a story', () => {
  test('is the body, its paragraphs apart, within the measure', () => {
    const shown = lines(story)
    expect(shown[0]).toMatch(/^The harbour of/)
    expect(shown).toContain('')
    expect(shown.join(' ')).not.toContain('Facebook')
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test('shows what was set apart where it stands, with what it was taken for', () => {
    const shown = lines(withAll(story, true)).join('\n')
    expect(shown).toMatch(/^\[headline: [^\]]*\]/)
    expect(shown.indexOf('Facebook')).toBeGreaterThan(shown.indexOf('northern'))
    expect(shown.indexOf('Facebook')).toBeLessThan(shown.indexOf('waited all day'))
  })

  test('marks places, and goes through them round the ends', () => {
    const places = marked(story, [at('harbour of'), at('pier will')])
    expect(here(places).join('')).toBe('harbour of')
    expect(here(steppedTo(places, 1)).join('')).toBe('pier will')
    expect(here(steppedTo(steppedTo(places, 1), 1)).join('')).toBe('harbour of')
    expect(here(steppedTo(places, -1)).join('')).toBe('pier will')
    expect(here(marked(places, []))).toEqual([])
  })

  test('shows all of the text when a place is in what was set apart', () => {
    const place = at('Ann Port')
    const places = marked(story, [place])
    expect(places.showsAll).toBe(true)
    expect(lines(places)[lineOf(places, place)]).toContain('By Ann')
  })

  test('keeps the paragraphs that look as they did', () => {
    const places = marked(story, [at('pier will')])
    expect(places.blocks[0]).toBe(story.blocks[0])
    expect(places.blocks.at(-1)).not.toBe(story.blocks.at(-1))
    expect(fitted(places, 60, palette).blocks[0]).not.toBe(story.blocks[0])
  })

  test('without colours marks in brackets', () => {
    const places = marked(beginStory(article, 200, null), [at('harbour of')])
    expect(lines(places)[0]).toContain('The [harbour of] Brightwater')
  })
})
