import type { Label } from '@unspin/core'
import type { Family } from './family.ts'
import type { LinkedArticle } from '../store/links.ts'
import type { ArticleSummary } from '../store/summary.ts'
import { articleName } from '../articles/article-name.ts'

/** What a list shows of a family. */
export interface FamilySummary {
  id: string
  title: string
  lang: string | null
  /** Of the original. */
  publisher: string | null
  size: number
  from: string | null
  to: string | null
  /** From the first to the last day, both counted; 0 where none is dated. */
  days: number
  /** The one with most members first. */
  outlets: string[]
  /** How the copies were made, the most frequent first. */
  labels: [label: Label, copies: number][]
}

export const familyOrders = ['size', 'span', 'latest', 'earliest', 'title'] as const
export type FamilyOrder = (typeof familyOrders)[number]

/** Which families are listed, and how. */
export interface FamilyQuery {
  /** Words of the title or of an outlet's name. */
  search?: string
  publisher?: string
  minSize?: number
  /** Days: a family is listed that has a member between them. */
  since?: string
  until?: string
  sort?: FamilyOrder
}

const millisecondsPerDay = 86_400_000

/** What a summary needs to know of an article. */
export type SummedArticle = LinkedArticle & Partial<Pick<ArticleSummary, 'opening'>>

export function summaryOf({ id, members, from, to, outlets }: Family<SummedArticle>): FamilySummary {
  const { publisher, lang, title, opening = null } = members[0]!.article
  const days = from !== null && to !== null ? (Date.parse(to) - Date.parse(from)) / millisecondsPerDay + 1 : 0
  return {
    id,
    title: articleName({ id, title, opening }),
    lang,
    publisher,
    size: members.length,
    from,
    to,
    days,
    outlets,
    labels: labelsIn(members),
  }
}

/** Those that the query asks for, in its order. */
export function selectFamilies(families: readonly FamilySummary[], query: FamilyQuery): FamilySummary[] {
  const { search = '', publisher, minSize = 2, since, until, sort = 'size' } = query
  const words = folded(search).split(/\s+/u).filter(Boolean)
  return families
    .filter(
      ({ title, size, outlets, from, to }) =>
        size >= minSize &&
        (publisher === undefined || outlets.includes(publisher)) &&
        (since === undefined || (to !== null && to >= since)) &&
        (until === undefined || (from !== null && from <= until)) &&
        words.every((word) => folded([title, ...outlets].join(' ')).includes(word)),
    )
    .sort((one, other) => orders[sort](one, other) || other.size - one.size || ascending(one.id, other.id))
}

/** Every outlet that a family is from, the one with most families first. */
export function outletsOf(families: readonly FamilySummary[]): string[] {
  const counts = new Map<string, number>()
  for (const { outlets } of families)
    for (const outlet of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1] || ascending(one[0], other[0]))
    .map(([outlet]) => outlet)
}

const byName = new Intl.Collator('en')

const orders: Record<FamilyOrder, (one: FamilySummary, other: FamilySummary) => number> = {
  size: (one, other) => other.size - one.size,
  span: (one, other) => other.days - one.days,
  latest: (one, other) => ascending(other.to ?? '', one.to ?? ''),
  earliest: (one, other) => ascending(one.from ?? '9999', other.from ?? '9999'),
  title: (one, other) => byName.compare(one.title, other.title),
}

function labelsIn(members: Family<SummedArticle>['members']): FamilySummary['labels'] {
  const counts = new Map<Label, number>()
  for (const { link } of members) if (link) counts.set(link.label, (counts.get(link.label) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}

function ascending(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
