import { setImmediate } from 'node:timers/promises'
import {
  type FamilyQuery,
  type FamilySummary,
  outletsOf,
  selectFamilies,
  type SummedArticle,
  summaryOf,
} from './summary.ts'
import { mostOutlets } from '../store/statistics.ts'
import type { Store } from '../store/store.ts'
import { allGroups } from './all-groups.ts'
import { familyOf, linksWithin } from './family.ts'
import type { LinkedArticle } from '../store/links.ts'
import type { Link } from '../store/link.ts'
import { madeOfLinks } from './made-of-links.ts'

export interface SummariesQuery extends FamilyQuery {
  /** How many families to pass over, and how many to give at most. */
  offset?: number
  limit?: number
}

/** Families in short: without their members, a list of very many is a light answer. */
export interface SummaryList {
  families: FamilySummary[]
  /** How many the query selects, on all pages, and how many families there are. */
  total: number
  all: number
}

const defaultLimit = 50
/** Put together at a time: others get their turn in between. */
const atOnce = 200

/** A part of the families that a query selects, in its order. */
export async function familySummaries(store: Store, query: SummariesQuery = {}): Promise<SummaryList> {
  const { offset = 0, limit = defaultLimit, ...asked } = query
  const all = await summariesIn(store)
  const selected = selectFamilies(all, asked)
  return { families: selected.slice(offset, offset + limit), total: selected.length, all: all.length }
}

/** The outlets that most families are from, at most two hundred. */
export async function familyOutlets(store: Store): Promise<string[]> {
  return outletsOf(await summariesIn(store)).slice(0, mostOutlets)
}

const summariesIn = madeOfLinks(async (store): Promise<FamilySummary[]> => {
  const groups = await allGroups(store)
  const within = linksWithin(groups, await store.links.all())
  const articles = new Map((await store.links.linked()).map((article) => [article.id, article]))
  const summaries: FamilySummary[] = []
  for (const [i, group] of groups.entries()) {
    if (i % atOnce === 0) await setImmediate()
    const present = group.flatMap((id) => articles.get(id) ?? [])
    // An article that has been deleted since is missing here.
    if (present.length > 1) summaries.push(await summaryIn(store, present, within[i]))
  }
  return summaries
})

async function summaryIn(
  store: Store,
  articles: readonly LinkedArticle[],
  links: readonly Link[],
): Promise<FamilySummary> {
  const family = familyOf<SummedArticle>(new Map(articles.map((article) => [article.id, article])), links)
  const [root] = family.members
  if (root.article.title !== null) return summaryOf(family)
  const [current] = await store.versions(root.id)
  root.article = { ...root.article, opening: current?.opening ?? null }
  return summaryOf(family)
}
