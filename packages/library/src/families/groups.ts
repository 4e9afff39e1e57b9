import { inOrder, isLopsided, joins, originalOf, otherEnd } from './link.ts'
import type { Link } from '../store/link.ts'

/** So many members of a group that correspond with another speak for all of it. */
const enoughMembers = 4

/**
 * Which articles belong together, by their verified links alone: the same groups in whatever order the
 * articles came. Connected components would let one chance link make two families one; here two groups become
 * one only when half the members of each correspond with the other, a bounded form of average linkage. What
 * is a copy of a member and of no more becomes part of the group without bringing in others.
 */
export function groupsOf(links: readonly Link[]): string[][] {
  const ordered = inOrder(links)
  const groups = new Groups(ordered)
  const between = ordered.filter(joins)
  for (let before = -1; before !== groups.merges;) {
    before = groups.merges
    for (const { a, b } of between) groups.mergeIfSupported(a, b)
  }
  for (const link of ordered) groups.attach(link)
  return groups.all()
}

class Groups {
  merges = 0
  private readonly groupOf = new Map<string, Set<string>>()
  private readonly joining = new Map<string, Link[]>()
  /** Articles that are in a group because of a single link. */
  private readonly attached = new Set<string>()

  constructor(links: readonly Link[]) {
    for (const link of links)
      for (const id of [link.a, link.b]) {
        if (!this.groupOf.has(id)) this.groupOf.set(id, new Set([id]))
        if (joins(link)) push(this.joining, id, link)
      }
  }

  mergeIfSupported(a: string, b: string): void {
    const [one, other] = [this.groupOf.get(a)!, this.groupOf.get(b)!]
    if (one === other || !this.correspond(one, other)) return
    const [small, large] = one.size < other.size ? [one, other] : [other, one]
    for (const id of small) this.groupOf.set(id, large.add(id))
    this.merges++
  }

  private correspond(one: Set<string>, other: Set<string>): boolean {
    const [small, large] = one.size < other.size ? [one, other] : [other, one]
    const inSmall = new Set<string>()
    const inLarge = new Set<string>()
    let lopsided = true
    for (const id of small)
      for (const link of this.joining.get(id) ?? []) {
        const end = otherEnd(link, id)
        if (!large.has(end)) continue
        inSmall.add(id)
        inLarge.add(end)
        lopsided &&= isLopsided(link)
      }
    return inSmall.size >= needed(small.size, lopsided) && inLarge.size >= needed(large.size, lopsided)
  }

  /** Adds an article without a group to the group of the article that it is a copy of. */
  attach(link: Link): void {
    const { a, b } = link
    const [aIsAlone, bIsAlone] = [this.isAlone(a), this.isAlone(b)]
    if (!aIsAlone && !bIsAlone) return
    const host = aIsAlone && bIsAlone ? (originalOf(link) ?? (a < b ? a : b)) : aIsAlone ? b : a
    if (this.attached.has(host)) return
    const id = otherEnd(link, host)
    // A second source of the host, as each story of a roundup is, has no part in what the host is a copy of.
    if (!this.isAlone(host) && originalOf(link) === id) return
    this.groupOf.set(id, this.groupOf.get(host)!.add(id))
    this.attached.add(id)
  }

  private isAlone(id: string): boolean {
    return this.groupOf.get(id)!.size === 1
  }

  all(): string[][] {
    return [...new Set(this.groupOf.values())]
      .filter(({ size }) => size > 1)
      .map((group) => [...group].sort())
  }
}

/**
 * A single article makes up half of a pair. One that holds two stories, or is a
 * part of two, must not join those.
 */
function needed(size: number, lopsided: boolean): number {
  return Math.min(enoughMembers, lopsided ? Math.floor(size / 2) + 1 : Math.ceil(size / 2))
}

function push(lists: Map<string, Link[]>, id: string, link: Link): void {
  const list = lists.get(id)
  if (list) list.push(link)
  else lists.set(id, [link])
}
