import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import type { Family } from './family.ts'
import { copiesPerStep, openAtFirst, rowsOf, shownCopies, type TreeRow } from './rows.ts'
import { timelineOf, type Timeline } from './timeline.ts'
import { type Branch, lineage, treeOf, walk } from './tree.ts'

/** A person looking at the tree of a family: what of it is open, and at which row they are. */
export class FamilyTree {
  readonly family: Family
  readonly root: Branch
  readonly timeline: Timeline
  readonly #branches: ReadonlyMap<string, Branch>
  readonly #open: SvelteSet<string>
  readonly #shown = new SvelteMap<string, number>()
  readonly rows: TreeRow[] = $derived.by(() => rowsOf(this.root, { open: this.#open, shown: this.#shown }))
  #current = $state('')

  constructor(family: Family) {
    this.family = family
    this.root = treeOf(family.members)
    this.timeline = timelineOf(family.members)
    this.#branches = new Map([...walk(this.root)].map((branch) => [branch.member.id, branch]))
    this.#open = new SvelteSet(openAtFirst(this.root))
    this.#current = keyOf(this.rows[0]!)
  }

  /** The row where the keyboard is. */
  get current(): string {
    return this.rows.some((row) => keyOf(row) === this.#current) ? this.#current : keyOf(this.rows[0]!)
  }

  set current(key: string) {
    this.#current = key
  }

  get isAllOpen(): boolean {
    return this.rows.length === this.#branches.size
  }

  setOpen(branch: Branch, open: boolean): void {
    if (open) this.#open.add(branch.member.id)
    else this.#open.delete(branch.member.id)
  }

  openAll(): void {
    for (const { member, copies } of this.#branches.values()) {
      this.#open.add(member.id)
      this.#shown.set(member.id, copies.length)
    }
  }

  /** Back to what is shown at first. */
  closeFar(): void {
    this.#open.clear()
    this.#shown.clear()
    for (const id of openAtFirst(this.root)) this.#open.add(id)
  }

  /** Shows more of the copies of a member; the first of them becomes the current row. */
  showMore(branch: Branch): void {
    const before = shownCopies(branch, { shown: this.#shown })
    this.#shown.set(branch.member.id, before + copiesPerStep)
    this.#current = keyOf({ type: 'member', branch: branch.copies[before]! })
  }

  /** Opens the tree as far as it takes to show a member, and goes there; a stranger changes nothing. */
  reveal(id: string): void {
    const branch = this.#branches.get(id)
    if (!branch) return
    for (const step of lineage(branch)) {
      if (!step.parent) continue
      this.#open.add(step.parent.member.id)
      const position = step.parent.copies.indexOf(step) + 1
      if (position > shownCopies(step.parent, { shown: this.#shown }))
        this.#shown.set(step.parent.member.id, position)
    }
    this.#current = keyOf({ type: 'member', branch })
  }

  /** What a key means in the tree: the row it leads to, or what it opens and closes. Tells whether it meant anything. */
  press(key: string): boolean {
    const index = this.rows.findIndex((row) => keyOf(row) === this.current)
    const row = this.rows[index]!
    switch (key) {
      case 'ArrowDown':
        return this.#goTo(index + 1)
      case 'ArrowUp':
        return this.#goTo(index - 1)
      case 'Home':
        return this.#goTo(0)
      case 'End':
        return this.#goTo(this.rows.length - 1)
      case 'ArrowRight':
        return this.#enter(row, index)
      case 'ArrowLeft':
        return this.#leave(row)
      default:
        return false
    }
  }

  #goTo(index: number): boolean {
    this.#current = keyOf(this.rows[Math.max(0, Math.min(index, this.rows.length - 1))]!)
    return true
  }

  #enter(row: TreeRow, index: number): boolean {
    if (row.type === 'more') this.showMore(row.parent)
    else if (row.branch.copies.length > 0 && !row.open) this.setOpen(row.branch, true)
    else if (row.open) this.#goTo(index + 1)
    return true
  }

  #leave(row: TreeRow): boolean {
    if (row.type === 'member' && row.open) this.setOpen(row.branch, false)
    else {
      const parent = row.type === 'more' ? row.parent : row.branch.parent
      if (parent) this.#current = keyOf({ type: 'member', branch: parent })
    }
    return true
  }
}

/** What a row is known by. */
export function keyOf(row: { type: 'member'; branch: Branch } | { type: 'more'; parent: Branch }): string {
  return `${row.type} ${(row.type === 'member' ? row.branch : row.parent).member.id}`
}
