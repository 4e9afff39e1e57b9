import { originalOf } from './link.ts'
import { type Choice, explains, type Source } from './parents.ts'
import type { Branch } from './branch.ts'

/**
 * The stems of which a tree is made: members below their parents, at first several trees where some have no
 * parent that came before them. Their roots are then joined to the tree of the original.
 */
export class Stems {
  private readonly original: string
  private readonly hung = new Map<string, Source & { choice: Choice }>()
  /** Members whose line is known to lead to the original. */
  private readonly joined: Set<string>

  constructor(original: string) {
    this.original = original
    this.joined = new Set([original])
  }

  hang(id: string, source: Source & { choice: Choice }): void {
    this.hung.set(id, source)
  }

  /** Whether the line of a member leads to the original. */
  isJoined(id: string): boolean {
    const line = [id]
    for (let at = id; !this.joined.has(at);) {
      const source = this.hung.get(at)
      if (!source) return false
      line.push((at = source.id))
    }
    for (const member of line) this.joined.add(member)
    return true
  }

  /**
   * Joins the stem of a member to the tree of the original, by the likest link that leads there; from the
   * root of the stem where it has one. The members between are turned: what was above is then below.
   * Tells whether a link leads there.
   */
  join(id: string, linked: (member: string) => readonly Source[]): boolean {
    const root = this.lineOf(id).at(-1)!
    const ways = [root, ...this.stemOf(root, linked)].flatMap((member) =>
      linked(member)
        .filter((source) => this.isJoined(source.id))
        .map((source) => ({ member, source, weight: this.weightOf(member, source, root) })),
    )
    if (ways.length === 0) return false
    const [best] = ways.sort(
      (one, other) =>
        other.weight - one.weight || (one.member + one.source.id < other.member + other.source.id ? -1 : 1),
    )
    this.turn(best.member)
    this.hung.set(best.member, { ...best.source, choice: unsettled(best.member, best.source) })
    return true
  }

  /** What hangs below a root, on all levels. */
  private stemOf(root: string, linked: (member: string) => readonly Source[]): string[] {
    const found = new Set<string>()
    const open = [root]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const { id } of linked(at))
        if (!found.has(id) && this.hung.get(id)?.id === at) {
          found.add(id)
          open.push(id)
        }
    return [...found]
  }

  private weightOf(member: string, { id, link }: Source, root: string): number {
    const isRoot = member === root ? 2 : 0
    const isTold = originalOf(link) === member ? 0 : 1
    return isRoot + isTold + explains(link, member) / 2 + (id === this.original ? 1e-6 : 0)
  }

  /** Makes a member the root of its stem. */
  private turn(id: string): void {
    const line = this.lineOf(id)
    for (let i = line.length - 1; i > 0; i--) {
      const { link } = this.hung.get(line[i - 1])!
      const source = { id: line[i - 1], link }
      this.hung.set(line[i], { ...source, choice: unsettled(line[i], source) })
    }
    this.hung.delete(id)
  }

  /** From a member up to the root of its stem. */
  private lineOf(id: string): string[] {
    const line = [id]
    for (let source = this.hung.get(id); source; source = this.hung.get(source.id)) line.push(source.id)
    return line
  }

  /** The tree of the original, parents before their children, else in the order given. */
  branches(order: readonly string[]): Branch[] {
    const children = new Map<string, string[]>()
    for (const id of order) {
      const parent = this.hung.get(id)?.id
      if (parent === undefined) continue
      const siblings = children.get(parent)
      if (siblings) siblings.push(id)
      else children.set(parent, [id])
    }
    const members = [this.original]
    for (const id of members) for (const child of children.get(id) ?? []) members.push(child)
    return members.map((id) => {
      const source = this.hung.get(id)
      if (!source) return { id, parent: null, link: null, choice: null }
      return { id, parent: source.id, link: source.link, choice: source.choice }
    })
  }
}

const unsettled = (id: string, { link }: Source): Choice => ({
  by: 'unsettled',
  explained: explains(link, id),
  others: 0,
  next: null,
})
