import type { ArticleSummary, Store } from '../store/store.ts'
import { groupsOf } from './groups.ts'
import { inOrder, type Link, originalOf } from './link.ts'
import { type Branch, originalAmong, treeOf } from './tree.ts'

/** A copy, or the original, with what it was most probably made from. */
export interface Member extends Branch {
  article: ArticleSummary
}

/** Copies of one story. */
export interface Family {
  /** The id of the probable original: any member's id leads to the family. */
  id: string
  /** How many comparisons within the family tell that it is the original, how many that it is not, and how many tell neither. */
  told: { original: number; copy: number; neither: number }
  /** The first and the last day on which a member was published; null where none is dated. */
  from: string | null
  to: string | null
  /** Publishers, the one with most members first. */
  outlets: string[]
  /** The original first, parents before their children. */
  members: Member[]
}

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
  const groups = (await groupsIn(store)).filter(({ length }) => length >= minSize)
  const shown = groups.slice(offset, offset + limit)
  const links = linksWithin(shown, await store.links.among(shown.flat()))
  return {
    families: await Promise.all(shown.map((group, i) => familyOf(store, group, links[i]))),
    total: groups.length,
  }
}

/** The family that an article belongs to; null when it is in none. */
export async function familyWith(store: Store, id: string): Promise<Family | null> {
  const links = await store.links.around(id)
  const group = groupsOf(links).find((members) => members.includes(id))
  return group ? familyOf(store, group, linksWithin([group], links)[0]) : null
}

interface Grouped {
  stamp: string
  groups: Promise<string[][]>
}

/** What groups there are follows from all links: made once, and again when they have changed. */
const grouped = new WeakMap<Store, Grouped>()

/** The largest first. */
async function groupsIn(store: Store): Promise<string[][]> {
  const stamp = await store.links.stamp()
  const known = grouped.get(store)
  if (known?.stamp === stamp) return known.groups
  const groups = store.links.all().then(sortedGroupsOf)
  grouped.set(store, { stamp, groups })
  // What could not be read is read again by the next call; this one is told.
  groups.catch(() => grouped.delete(store))
  return groups
}

const sortedGroupsOf = (links: readonly Link[]): string[][] =>
  groupsOf(links).sort((one, other) => other.length - one.length || (one[0] < other[0] ? -1 : 1))

function linksWithin(groups: readonly string[][], links: readonly Link[]): Link[][] {
  const groupOf = new Map(groups.flatMap((group, i) => group.map((id) => [id, i] as const)))
  const within: Link[][] = groups.map(() => [])
  for (const link of links) {
    const group = groupOf.get(link.a)
    if (group !== undefined && group === groupOf.get(link.b)) within[group].push(link)
  }
  return within.map(inOrder)
}

async function familyOf(store: Store, ids: readonly string[], links: readonly Link[]): Promise<Family> {
  const articles = new Map<string, ArticleSummary>()
  for (const id of ids) {
    const [article] = await store.versions(id)
    // Deleted since.
    if (article) articles.set(id, article)
  }
  const present = links.filter(({ a, b }) => articles.has(a) && articles.has(b))
  const original = originalAmong([...articles.values()], present)
  const members = treeOf(original, present).map((branch) => ({
    ...branch,
    article: articles.get(branch.id)!,
  }))
  const days = members.flatMap(({ article }) => article.published ?? []).sort()
  return {
    id: original,
    told: toldOf(original, present),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    outlets: outletsOf(members),
    members,
  }
}

function toldOf(id: string, links: readonly Link[]): Family['told'] {
  const told = { original: 0, copy: 0, neither: 0 }
  for (const link of links) {
    if (link.a !== id && link.b !== id) continue
    const original = originalOf(link)
    told[original === null ? 'neither' : original === id ? 'original' : 'copy']++
  }
  return told
}

function outletsOf(members: readonly Member[]): string[] {
  const counts = new Map<string, number>()
  for (const { article } of members)
    if (article.publisher) counts.set(article.publisher, (counts.get(article.publisher) ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([name]) => name)
}
