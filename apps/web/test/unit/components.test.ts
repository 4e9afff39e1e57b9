// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/svelte'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Comparison } from '@unspin/core'
import KindFilter from '../../src/views/comparison/KindFilter.svelte'
import { Navigation } from '../../src/views/comparison/navigation.ts'
import { Filling } from '../../src/views/comparison/layout/filling.svelte.ts'
import { Following } from '../../src/views/comparison/layout/following.svelte.ts'
import { Layout } from '../../src/views/comparison/layout/layout.svelte.ts'
import { Panes } from '../../src/views/comparison/panes.svelte.ts'
import PassageChips from '../../src/views/comparison/PassageChips.svelte'
import QuotationList from '../../src/views/comparison/QuotationList.svelte'
import { Reading } from '../../src/views/comparison/reading.svelte.ts'
import Reasons from '../../src/views/comparison/Reasons.svelte'
import ReplacementList from '../../src/views/comparison/ReplacementList.svelte'
import TextPane from '../../src/views/comparison/TextPane.svelte'
import Verdict from '../../src/views/comparison/Verdict.svelte'
import { article, passage, report, texts } from './fixtures.ts'

// jsdom has no layout and so neither scrolls nor highlights nor resizes.
vi.stubGlobal('CSS', {})
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)
Range.prototype.getClientRects = () => [] as unknown as DOMRectList

afterEach(cleanup)

const fillingOf = (reading: Reading) => new Filling({ a: reading.flow('a'), b: reading.flow('b') })

function scene(more: Partial<Comparison> = {}) {
  const reading = new Reading(report(more))
  const panes = new Panes()
  const layout = new Layout(reading.passages.length)
  const following = new Following(layout, reading, localStorage)
  const visited = vi.fn<(passage: number) => void>()
  const filling = fillingOf(reading)
  return {
    reading,
    panes,
    layout,
    following,
    filling,
    visited,
    navigation: new Navigation(reading, panes, visited),
  }
}

function shownText(container: HTMLElement): string {
  for (const marker of container.querySelectorAll('[data-not-text]')) marker.remove()
  return [...container.querySelectorAll('.text p')].map((line) => line.textContent).join('\n')
}

const rows = () => screen.getAllByRole('listitem').length

describe('Verdict', () => {
  test('says what the pair is, how sure that is, and the direction, in words and figures', () => {
    render(Verdict, { comparison: report().comparison })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Spun copy')
    expect(screen.getByText(/very likely/u).textContent).toContain('93 %')
    expect(screen.getByText(/B is the original, A was made from it/u).textContent).toContain('80 %')
  })
})

describe('Reasons', () => {
  test('leaves out what there is nothing to say of', () => {
    render(Reasons, { comparison: report({ notes: ['No lexicon for this language.'] }).comparison })
    const titles = screen.getAllByRole('heading').map((heading) => heading.textContent)
    expect(titles).toEqual(['Why this verdict', 'Why this direction', 'Notes'])
  })
})

describe('TextPane', () => {
  test('names passages for screen readers, and marks what differs with its counterpart', () => {
    const { container } = render(TextPane, { side: 'a', ...scene() })
    const name = 'Passage 1 of 2, spun, 84 % similar, 3 replacements. Show it in B.'
    expect(screen.getByRole('button', { name })).toBeTruthy()
    expect(container.querySelector('.replaced.synonym')?.getAttribute('title')).toBe('B: “people” (synonym)')
    expect(container.querySelector('.replaced.other')?.textContent).toBe('9')
    expect(container.querySelector('.only')?.textContent).toBe('The')
    expect(container.querySelector('[data-removal="credit"]')?.textContent).toBe(
      'Content Source: example.org',
    )
  })

  test('shows the article to the letter', () => {
    const { container } = render(TextPane, { side: 'a', ...scene() })
    expect(shownText(container)).toBe(texts.a)
  })

  test('shows markup as the text it is', () => {
    const { visited: _, ...rest } = scene()
    const hostile = '<img src=x onerror=alert(1)> <script>alert(2)</script>'
    const plain = report({ passages: [passage([0, 10], [0, 10])] })
    const reading = new Reading({ ...plain, articles: { a: article(hostile), b: article(hostile) } })
    const { container } = render(TextPane, {
      ...rest,
      side: 'a',
      reading,
      filling: fillingOf(reading),
    })
    expect(container.querySelector('img, script')).toBeNull()
    expect(shownText(container)).toContain(hostile)
  })

  test('a click on the text of a passage visits it', () => {
    const { visited, ...rest } = scene()
    const { container } = render(TextPane, { side: 'a', ...rest })
    container.querySelector<HTMLElement>('mark .replaced')!.click()
    expect(visited).toHaveBeenCalledWith(0)
  })

  test('lets one marker a side into the tab order: that of the passage being read', async () => {
    const { reading, ...rest } = scene()
    const { container } = render(TextPane, { side: 'a', reading, ...rest })
    const stops = () =>
      [...container.querySelectorAll('[data-marker][tabindex="0"]')].map((stop) => stop.textContent)
    expect(stops()).toEqual(['1⇄'])
    reading.select(1)
    await expect.poll(stops).toEqual(['2”'])
  })
})

describe('PassageChips', () => {
  test('arrows go along the strip, and focus goes with them', async () => {
    const { reading, navigation, visited } = scene()
    render(PassageChips, { reading, navigation })
    const first = screen.getByRole('button', { name: /^Passage 1/u })
    first.focus()
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/^Passage 2/u)
    expect(visited.mock.calls).toEqual([[0], [1]])
  })
})

describe('KindFilter', () => {
  test('switches a kind off and on again', async () => {
    const { reading } = scene()
    render(KindFilter, { reading })
    const spun = screen.getByRole('button', { name: /Spun/u })
    spun.click()
    await expect.poll(() => spun.getAttribute('aria-pressed')).toBe('false')
    expect(reading.shown).toEqual([1])
    spun.click()
    expect(reading.shown).toEqual([0, 1])
  })
})

describe('lists', () => {
  test('replacements with their relation, 200 at a time', async () => {
    const replacement = { a: [4, 5], b: [0, 4], relation: 'synonym' } as const
    const many = passage([0, 9], [0, 9], {
      kind: 'spun',
      replacements: Array.from({ length: 450 }, () => replacement),
    })
    render(ReplacementList, scene({ passages: [many] }))
    expect(rows()).toBe(200)
    screen.getByRole('button', { name: 'Show 200 more of 450' }).click()
    await expect.poll(rows).toBe(400)
    screen.getByRole('button', { name: 'Show 50 more of 450' }).click()
    await expect.poll(rows).toBe(450)
  })

  test('quotations with their speaker, both forms when they differ', () => {
    const { reading, navigation } = scene()
    const [same] = reading.comparison.quotations
    reading.comparison.quotations.push({ ...same!, speaker: null, same: false })
    render(QuotationList, { reading, navigation })
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent.trim())
    expect(first).toMatch(/Ada Finch.*Word for word.*We were cold$/u)
    expect(second).toMatch(/Speaker not named.*Altered.*We were cold.*In B.*We were cold$/u)
  })
})
