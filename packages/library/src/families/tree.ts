import { likeness, type Link, originalOf, otherEnd } from './link.ts'

/** Where a member of a family stands: which it was most probably made from, and the comparison that says so. */
export interface Branch {
  id: string
  /** Null for the root. */
  parent: string | null
  link: Link | null
}

/** What of a member decides where the links do not. */
export interface Dated {
  id: string
  published: string | null
  words: number
}

/** How much less likely a link is a derivation when the texts tell the opposite direction. */
const against = 0.4
/** Of two sources that are as like, the one nearer to the root. */
const perStep = 0.98

/**
 * The probable original of a family: the member that most of its comparisons tell to be the original. The balance is taken over what was
 * told, with one doubt added, so that a copy which was itself much copied does not come before its own source.
 */
export function originalAmong(members: readonly Dated[], links: readonly Link[]): string {
  const balance = balanceOf(members, links)
  const [first] = members.toSorted(
    (one, other) =>
      balance.get(other.id)! - balance.get(one.id)! ||
      compareDays(one.published, other.published) ||
      other.words - one.words ||
      (one.id < other.id ? -1 : 1),
  )
  return first.id
}

function balanceOf(members: readonly Dated[], links: readonly Link[]): Map<string, number> {
  const told = new Map(members.map(({ id }) => [id, { won: 0, lost: 0 }]))
  for (const link of links) {
    const original = originalOf(link)
    if (original === null) continue
    told.get(original)!.won += link.certainty
    told.get(otherEnd(link, original))!.lost += link.certainty
  }
  return new Map([...told].map(([id, { won, lost }]) => [id, (won - lost) / (won + lost + 1)]))
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return one < other ? -1 : 1
}

/**
 * The tree of a family from its root, each branch a verified link: Prim's algorithm, which takes the likeliest derivation that leads out
 * of the tree at each step. Parents come before their children.
 */
export function treeOf(root: string, links: readonly Link[]): Branch[] {
  const around = neighbours(links)
  const tree: Branch[] = [{ id: root, parent: null, link: null }]
  const depth = new Map([[root, 0]])
  const open = new Map<string, { branch: Branch; weight: number }>()
  const reach = (id: string) => {
    for (const link of around.get(id) ?? []) {
      const child = otherEnd(link, id)
      const weight = weightOf(link, child) * perStep ** depth.get(id)!
      const known = open.get(child)
      if (!depth.has(child) && (!known || weight > known.weight))
        open.set(child, { branch: { id: child, parent: id, link }, weight })
    }
  }
  reach(root)
  for (let next = likeliest(open); next; next = likeliest(open)) {
    open.delete(next.id)
    depth.set(next.id, depth.get(next.parent!)! + 1)
    tree.push(next)
    reach(next.id)
  }
  return tree
}

/** Of `child` being made from the other end. */
function weightOf(link: Link, child: string): number {
  const told = originalOf(link)
  return (0.01 + likeness(link)) * (told === child ? against : told === null ? 1 : 1 + link.certainty / 2)
}

function likeliest(open: Map<string, { branch: Branch; weight: number }>): Branch | null {
  let best: { branch: Branch; weight: number } | null = null
  for (const candidate of open.values())
    if (
      !best ||
      candidate.weight > best.weight ||
      (candidate.weight === best.weight && candidate.branch.id < best.branch.id)
    )
      best = candidate
  return best && best.branch
}

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
