import { setImmediate } from 'node:timers/promises'
import { byPublication } from '@unspin/core/dates'
import { DisjointSets } from '../families/disjoint-sets.ts'
import { madeOfLinks } from '../families/made-of-links.ts'
import type { AlteredQuotation } from '../store/links.ts'
import type { Store } from '../store/store.ts'
import type { QuotationQuery } from './search.ts'
import { hasAll } from './words.ts'

/** A quotation that some article gives otherwise than others. */
export interface AlteredGroup {
  /** Where it was found when articles were linked, the earliest first. */
  places: AlteredQuotation[]
}

export interface AlteredQuery extends Omit<QuotationQuery, 'after'> {
  /** How many to pass over. */
  offset?: number
}

export interface AlteredList {
  /** Those that were published last first, each by its latest article. */
  groups: AlteredGroup[]
  /** How many the query selects, on all pages. */
  total: number
}

const defaultLimit = 50
/** Put together at a time: others get their turn in between. */
const atOnce = 1000

/**
 * Quotations that were found altered when articles were linked: as far as articles
 * have been, see `linkArticles`.
 */
export async function alteredQuotations(store: Store, query: AlteredQuery = {}): Promise<AlteredList> {
  const { offset = 0, limit = defaultLimit } = query
  const { groups } = await groupsIn(store)
  const asked = askedBy(query)
  const selected = asked ? groups.filter(({ places }) => places.some(asked)) : groups
  return { groups: selected.slice(offset, offset + limit), total: selected.length }
}

/** The group of a quotation; null where it was not found altered. */
export async function alteredGroupOf(
  store: Store,
  { id, index }: { id: string; index: number },
): Promise<AlteredGroup | null> {
  return (await groupsIn(store)).byPlace.get(placeOf(id, index)) ?? null
}

const placeOf = (id: string, index: number): string => `${index} ${id}`

/**
 * Quotations are one group that say the same, word for word, or of which one was found to be an altered form
 * of the other, by however many steps: so an article that repeats another's words needs not to have been
 * compared with all that alter them.
 */
const groupsIn = madeOfLinks(async (store) => {
  const { quotations, pairs } = await store.links.altered()
  const sets = new DisjointSets()
  for (const [i, { id, index, text }] of quotations.entries()) {
    if (i % atOnce === 0) await setImmediate()
    sets.join(wordsIn(text), placeOf(id, index))
  }
  for (const [one, other] of pairs) sets.join(placeOf(one.id, one.index), placeOf(other.id, other.index))
  const places = Map.groupBy(quotations, ({ id, index }) => sets.find(placeOf(id, index)))
  const groups = [...places.values()]
    .map((group): AlteredGroup => ({ places: group.sort(earliestFirst) }))
    .sort((one, other) => byLatest(one, other))
  const byPlace = new Map(groups.flatMap((group) => group.places.map(({ id, index }) => [placeOf(id, index), group] as const))) // prettier-ignore
  return { groups, byPlace }
})

/** What is left of a quotation without its marks and capitals; no id of an article begins so. */
const wordsIn = (text: string): string =>
  `words ${text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim()}` // prettier-ignore

function earliestFirst(one: AlteredQuotation, other: AlteredQuotation): number {
  return (
    byPublication(one, other) || (one.id === other.id ? one.index - other.index : one.id < other.id ? -1 : 1)
  )
}

/** By the latest article of each; the undated last. */
function byLatest({ places: one }: AlteredGroup, { places: other }: AlteredGroup): number {
  const [a, b] = [latestOf(one), latestOf(other)]
  if (a.published === null || b.published === null)
    return Number(a.published === null) - Number(b.published === null) || earliestFirst(one[0], other[0])
  return byPublication(b, a) || earliestFirst(one[0], other[0])
}

const latestOf = (places: readonly AlteredQuotation[]): AlteredQuotation =>
  places.findLast(({ published }) => published !== null) ?? places[0]

/** Whether a quotation is one that the query asks for; null where it asks for all. */
function askedBy({
  search,
  speaker,
  publisher,
  since,
  until,
}: AlteredQuery): ((one: AlteredQuotation) => boolean) | null {
  if ([search, speaker, publisher, since, until].every((part) => part === undefined)) return null
  return (one) =>
    hasAll(one.text, one.lang, search) &&
    hasAll(one.speaker ?? '', one.lang, speaker) &&
    (publisher === undefined || one.publisher?.toLowerCase() === publisher.toLowerCase()) &&
    (since === undefined || (one.published !== null && one.published >= since)) &&
    (until === undefined || (one.published !== null && one.published <= until))
}
