import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import { type Bundle, bundlesOf } from './bundles.ts'
import type { Family } from './family.ts'
import { copiesPerStep, openAtFirst, type RowOf, rowsOf, type TreeRow } from './rows.ts'
import { timelineOf, type Timeline } from './timeline.ts'
import { type Branch, lineage, treeOf, walk } from './tree.ts'

/** A person looking at the tree of a family: what of it is open, and at which row they are. */
export class FamilyTree {
  readonly root: Branch
  readonly timeline: Timeline
  readonly #branches: ReadonlyMap<string, Branch>
  readonly #open: SvelteSet<string>
  readonly #bundles = new SvelteMap<string, number>()
  readonly rows: TreeRow[] = $derived.by(() =>
    rowsOf(this.root, { open: this.#open, bundles: this.#bundles }),
  )
  /** How many members are not among the rows. */
  readonly hidden: number = $derived.by(
    () => this.#branches.size - this.rows.filter(({ type }) => type === 'member').length,
  )
  #current = $state('')

  constructor({ members }: Family) {
    this.root = treeOf(members)
    this.timeline = timelineOf(members)
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

  setOpen(row: RowOf<'member'> | RowOf<'bundle'>, open: boolean): void {
    if (row.type === 'member') {
      if (open) this.#open.add(row.branch.member.id)
      else this.#open.delete(row.branch.member.id)
    } else if (open) this.#bundles.set(row.bundle.key, copiesPerStep)
    else this.#bundles.delete(row.bundle.key)
  }

  openAll(): void {
    for (const branch of this.#branches.values()) {
      this.#open.add(branch.member.id)
      for (const { key, copies } of bundlesOf(branch) ?? []) this.#bundles.set(key, copies.length)
    }
  }

  /** Back to what is shown at first. */
  closeFar(): void {
    this.#open.clear()
    this.#bundles.clear()
    for (const id of openAtFirst(this.root)) this.#open.add(id)
  }

  /** Shows more of the copies of a bundle; the first of them becomes the current row. */
  showMore({ key, copies }: Bundle): void {
    const before = this.#bundles.get(key) ?? 0
    this.#bundles.set(key, before + copiesPerStep)
    this.#current = keyOf({ type: 'member', branch: copies[before]! })
  }

  /** Opens the tree as far as it takes to show a member, and goes there; a stranger changes nothing. */
  reveal(id: string): void {
    const branch = this.#branches.get(id)
    if (!branch) return
    for (const step of lineage(branch)) if (step.parent) this.#openTo(step, step.parent)
    this.#current = keyOf({ type: 'member', branch })
  }

  /** What a key means in the tree: the row it leads to, or what it opens and closes. Tells whether it meant anything. */
  press(key: string): boolean {
    const index = this.rows.findIndex((row) => keyOf(row) === this.current)
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
        return this.#enter(index)
      case 'ArrowLeft':
        return this.#leave(index)
      default:
        return false
    }
  }

  #goTo(index: number): boolean {
    this.#current = keyOf(this.rows[Math.max(0, Math.min(index, this.rows.length - 1))]!)
    return true
  }

  #enter(index: number): boolean {
    const row = this.rows[index]!
    if (row.type === 'more') this.showMore(row.bundle)
    else if (row.open) this.#goTo(index + 1)
    else this.setOpen(row, true)
    return true
  }

  #leave(index: number): boolean {
    const row = this.rows[index]!
    if (row.type !== 'more' && row.open) this.setOpen(row, false)
    else this.#goTo(this.rows.findLastIndex(({ depth }, each) => each < index && depth < row.depth))
    return true
  }

  #openTo(copy: Branch, parent: Branch): void {
    this.#open.add(parent.member.id)
    const bundle = bundlesOf(parent)?.find(({ copies }) => copies.includes(copy))
    if (!bundle || bundle.copies.length === 1) return
    const shown = Math.max(this.#bundles.get(bundle.key) ?? 0, copiesPerStep, bundle.copies.indexOf(copy) + 1)
    this.#bundles.set(bundle.key, shown)
  }
}

/** What a row is known by. */
export function keyOf(
  row: Pick<RowOf<'member'>, 'type' | 'branch'> | Pick<RowOf<'bundle' | 'more'>, 'type' | 'bundle'>,
): string {
  return `${row.type} ${row.type === 'member' ? row.branch.member.id : row.bundle.key}`
}
