import { type Article, extract } from '@unspin/core'
import { describe, expect, it } from 'vitest'
import { type ArticleTruth, extractSet } from '../src/articles.ts'
import { scoreMetadata } from '../src/scores/metadata.ts'
import { scoreNames } from '../src/scores/names.ts'
import { scoreQuotations } from '../src/scores/quotations.ts'
import { scoreRemovals } from '../src/scores/removals.ts'
import { fixtures } from '../src/sets.ts'

const text = 'A title\n\nThe story.\n\nShare'
const article: Article = { ...extract(text), names: [], quotes: [], furniture: [], boilerplate: [] }
const scored = (truth: Partial<ArticleTruth>, found: Partial<Article>) => [
  { truth: { id: '1', file: '1.txt', quotes: [], ...truth }, article: { ...article, ...found } },
]

const quoted = (start: number, end: number, name: string | null) => ({
  start,
  end,
  text: '',
  speaker: name === null ? null : { name, mention: [80, 90] as const },
})

describe('scoreQuotations', () => {
  it('finds a quotation by half of the union, and counts speakers among those found', () => {
    const truth = [
      { start: 0, end: 10, speaker: 'Jane Doe' },
      { start: 20, end: 30, speaker: 'John Roe' },
      { start: 40, end: 50, speaker: 'Jane Doe' },
    ]
    const quotes = [quoted(0, 9, 'Doe'), quoted(20, 30, null), quoted(46, 60, 'Jane Doe')]
    expect(scoreQuotations(scored({ quotes: truth }, { quotes }))).toMatchObject({
      precision: 2 / 3,
      recall: 2 / 3,
      speakers: 0.5,
    })
  })

  it('tells a speaker by the place of the mention where the truth gives a place', () => {
    const truth = [{ start: 0, end: 10, speaker: { start: 85, end: 87 } }]
    expect(scoreQuotations(scored({ quotes: truth }, { quotes: [quoted(0, 10, 'he')] })).speakers).toBe(1)
  })
})

it('scoreRemovals counts characters of residue recognised and of the body lost', () => {
  const truth = { furniture: [[0, 7]] as const, boilerplate: [[21, 26]] as const }
  const score = scoreRemovals(
    scored({ furniture: [...truth.furniture], boilerplate: [...truth.boilerplate] }, {
      bodySpans: [[9, 12]],
      furniture: [{ kind: 'headline', start: 0, end: 7, rule: '' }],
    }),
  ) // prettier-ignore
  expect(score).toEqual({ boilerplate: 0, furniture: 1, bodyLost: 6 / 9 })
})

it('scoreMetadata asks for the same values, and for none where there is none', () => {
  const truth = { title: 'A title', byline: ['Jane Doe'], published: '2024-05-01' }
  const found = { title: 'A Title', byline: ['Jane Doe'], published: null, dateline: null }
  expect(scoreMetadata(scored(truth, found))).toEqual({ title: 1, byline: 1, published: 0, dateline: 1 })
})

it('scoreNames takes a shorter form for the name, but no other type', () => {
  const entities = { people: ['Jane Doe'], organizations: ['Senate'], places: ['Tarrow Falls, Ohio'] }
  const names: Article['names'] = [
    { name: 'Doe', type: 'person', mentions: [] },
    { name: 'Senate', type: 'place', mentions: [] },
    { name: 'Tarrow Falls', type: 'place', mentions: [] },
  ]
  expect(scoreNames(scored({ entities }, { names }))).toMatchObject({ precision: 2 / 3, recall: 2 / 3 })
})

// Floors, a little below what `pnpm evals` measures.
describe('extraction of the families', () => {
  const families = extractSet(fixtures, 'families')!

  it('finds quotations and speakers', () => {
    const { f1, speakers } = scoreQuotations(families)
    expect(f1).toBeGreaterThan(0.96)
    expect(speakers).toBeGreaterThan(0.95)
  })

  it('sets furniture and boilerplate apart and keeps the body', () => {
    expect(scoreRemovals(families)).toEqual({ boilerplate: 1, furniture: 1, bodyLost: 0 })
  })

  it('reads title, byline, day and dateline', () => {
    expect(scoreMetadata(families)).toEqual({ title: 1, byline: 1, published: 1, dateline: 1 })
  })

  it('finds names', () => {
    expect(scoreNames(families).f1).toBeGreaterThan(0.89)
  })
})
