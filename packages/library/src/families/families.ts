import type { Store } from '../store/store.ts'
import type { ArticleSummary } from '../store/summary.ts'
import { allGroups } from './all-groups.ts'
import { type Family, familyOf, linksWithin } from './family.ts'
import { groupsOf } from './groups.ts'
import type { Link } from '../store/link.ts'

export interface FamiliesQuery {
  /** The smallest family listed. */
  minSize?: number
  /** How many families to pass over, and how many to give at most. */
  offset?: number
  limit?: number
}

export interface FamilyList {
  /** The largest first. */
  families: Family[]
  /** How many there are that are large enough, on all pages. */
  total: number
}

const defaultLimit = 50

/** The families of a library, as far as its articles have been compared: see `linkArticles`. */
export async function families(store: Store, query: FamiliesQuery = {}): Promise<FamilyList> {
  const { minSize = 2, offset = 0, limit = defaultLimit } = query
  const groups = (await allGroups(store)).filter(({ length }) => length >= minSize)
  const shown = groups.slice(offset, offset + limit)
  const links = linksWithin(shown, await store.links.among(shown.flat()))
  return {
    families: await Promise.all(shown.map((group, i) => familyIn(store, group, links[i]))),
    total: groups.length,
  }
}

/** The family that an article belongs to; null when it is in none. */
export async function familyWith(store: Store, id: string): Promise<Family | null> {
  const links = await store.links.around(id)
  const group = groupsOf(links).find((members) => members.includes(id))
  return group ? familyIn(store, group, linksWithin([group], links)[0]) : null
}

async function familyIn(store: Store, ids: readonly string[], links: readonly Link[]): Promise<Family> {
  const articles = new Map<string, ArticleSummary>()
  for (const id of ids) {
    const [article] = await store.versions(id)
    // An article that has been deleted since is missing here.
    if (article) articles.set(id, article)
  }
  return familyOf(articles, links)
}
