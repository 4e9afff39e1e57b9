import { byPublication } from '@unspin/core/dates'
import type { Member } from '../../families/family.ts'

/** A member of a family, and the copies that were made from it. */
export interface Branch {
  member: Member
  parent: Branch | null
  /** Steps from the original. */
  depth: number
  /** In order of their dates, the undated last. */
  copies: Branch[]
  /** How many there are below it, on all levels. */
  descendants: number
}

/** The tree of a family, whose members come with parents before their children. */
export function treeOf(members: readonly Member[]): Branch {
  const branches = new Map<string, Branch>()
  for (const member of members) {
    const parent = member.parent === null ? null : (branches.get(member.parent) ?? null)
    const branch: Branch = {
      member,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      copies: [],
      descendants: 0,
    }
    parent?.copies.push(branch)
    branches.set(member.id, branch)
  }
  const all = [...branches.values()]
  for (const { parent, descendants } of all.toReversed()) if (parent) parent.descendants += descendants + 1
  for (const { copies } of all) copies.sort(byDate)
  const [root] = all
  if (!root) throw new RangeError('A family has at least two members.')
  return root
}

/** From the original down to the branch, both included. */
export function lineage(branch: Branch): Branch[] {
  const line = [branch]
  for (let { parent } = branch; parent; { parent } = parent) line.unshift(parent)
  return line
}

/** Every branch of a tree, parents before their copies. */
export function* walk(root: Branch): Generator<Branch> {
  const open = [root]
  for (let branch = open.pop(); branch; branch = open.pop()) {
    yield branch
    open.push(...branch.copies.toReversed())
  }
}

function byDate(
  { member: one, descendants }: Branch,
  { member: other, descendants: others }: Branch,
): number {
  return byPublication(one.article, other.article) || others - descendants || (one.id < other.id ? -1 : 1)
}
