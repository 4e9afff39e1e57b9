import { byDayOfPublication, firstPublished } from '@unspin/core/dates'
import type { Branch } from './branch.ts'
import { originalOf, otherEnd } from './link.ts'
import type { Link } from '../store/link.ts'
import { likeliestSource, mayComeFrom, type Source } from './parents.ts'
import { type Balance, balanceOf, type Dated, inPrecedence } from './precedence.ts'
import { Stems } from './stems.ts'

/**
 * The tree of a family: each copy below the earlier member that explains most of it, the original first and
 * parents before their children. Every branch is a verified link. Pairs that were never compared tell nothing
 * for or against. Where no earlier one is linked with a member, it stands below a later one, and its choice
 * says so: both may come from an article that is not in the library.
 *
 * Rejected: the likeliest tree as a whole (Prim's for a start). It hangs a copy below what it met first, or
 * below a later article for the sake of others, and nobody can check why.
 */
export function treeOf(members: readonly Dated[], links: readonly Link[]): Branch[] {
  const balance = balanceOf(members, links)
  const original = originalAmong(members, links, balance)
  const order = inPrecedence(original, members, links, balance)
  const byId = new Map(members.map((member) => [member.id, member]))
  const around = neighbours(links)
  const stems = new Stems(original)
  const places = new Map<string, number>()
  for (const [place, id] of order.entries()) {
    const sources = sourcesOf(id, around.get(id) ?? [])
      .filter(
        ({ id: other, link }) => places.has(other) && mayComeFrom(byId.get(id)!, byId.get(other)!, link),
      )
      .sort((one, other) => places.get(one.id)! - places.get(other.id)!)
    // One of a later day that the texts tell to be the source shows a common source rather: it
    // stands in where there is no other.
    const earlier = sources.filter((source) => firstPublished(byId.get(id)!, byId.get(source.id)!) >= 0)
    if (place > 0 && earlier.length > 0) stems.hang(id, likeliestSource(id, earlier))
    else if (place > 0 && sources.length > 0) stems.hang(id, asTold(likeliestSource(id, sources)))
    places.set(id, place)
  }
  const linked = (id: string) => sourcesOf(id, around.get(id) ?? [])
  // One stem may lead to the original by another alone.
  for (let apart = order, before = Infinity; apart.length < before;) {
    before = apart.length
    apart = apart.filter((id) => !stems.isJoined(id) && !stems.join(id, linked))
  }
  return stems.branches(order)
}

/**
 * The probable original: of the members against which no earlier day speaks, the one that most of its
 * comparisons tell to be the original. The earlier day of another speaks against a member unless the texts
 * tell that the other was made from it.
 */
function originalAmong(members: readonly Dated[], links: readonly Link[], balance: Balance): string {
  const byId = new Map(members.map((member) => [member.id, member]))
  const refuted = new Set<string>()
  for (const link of links) {
    const first = firstPublished(byId.get(link.a)!, byId.get(link.b)!)
    const later = first < 0 ? link.b : link.a
    if (first !== 0 && originalOf(link) !== later) refuted.add(later)
  }
  const [original] = members
    .filter(({ id }) => !refuted.has(id))
    .toSorted(
      (one, other) =>
        balance.get(other.id)! - balance.get(one.id)! ||
        byDayOfPublication(one, other) ||
        other.words - one.words ||
        (one.id < other.id ? -1 : 1),
    )
  return original.id
}

const asTold = (source: ReturnType<typeof likeliestSource>): ReturnType<typeof likeliestSource> => ({
  ...source,
  choice: { ...source.choice, by: 'told' },
})

const sourcesOf = (id: string, links: readonly Link[]): Source[] =>
  links.map((link) => ({ id: otherEnd(link, id), link }))

function neighbours(links: readonly Link[]): Map<string, Link[]> {
  const around = new Map<string, Link[]>()
  for (const link of links)
    for (const id of [link.a, link.b]) {
      const list = around.get(id)
      if (list) list.push(link)
      else around.set(id, [link])
    }
  return around
}
