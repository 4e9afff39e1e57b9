import {
  allOpen,
  type Branch,
  type Bundle,
  moreOpen,
  nearOpen,
  openedTo,
  type Openness,
  rowKeyOf as keyOf,
  type RowOf,
  rowsOf,
  setOpen,
  treeOf,
  type TreeRow,
  walk,
} from '../../api/reading.ts'
import type { Family, Member } from '../../api/family.ts'
import { timelineOf, type Timeline } from './timeline.ts'

export { keyOf }

const noneOpen: Openness = { open: new Set(), bundles: new Map() }

/** A person looking at the tree of a family: what of it is open, and at which row they are. */
export class FamilyTree {
  readonly root: Branch
  readonly timeline: Timeline
  /** By id. */
  readonly members: ReadonlyMap<string, Member>
  readonly #branches: ReadonlyMap<string, Branch>
  #openness = $state.raw<Openness>(noneOpen)
  readonly rows: TreeRow[] = $derived.by(() => rowsOf(this.root, this.#openness))
  /** How many members are not among the rows. */
  readonly hidden: number = $derived.by(
    () => this.#branches.size - this.rows.filter(({ type }) => type === 'member').length,
  )
  #current = $state('')
  readonly #present: string = $derived.by(() => {
    const keys = this.rows.map(keyOf)
    return keys.includes(this.#current) ? this.#current : keys[0]!
  })

  constructor({ members }: Family) {
    this.root = treeOf(members)
    this.members = new Map(members.map((member) => [member.id, member]))
    this.timeline = timelineOf(members)
    this.#branches = new Map([...walk(this.root)].map((branch) => [branch.member.id, branch]))
    this.#openness = nearOpen(this.root)
    this.#current = keyOf(this.rows[0]!)
  }

  /** The row where the keyboard is. */
  get current(): string {
    return this.#present
  }

  set current(key: string) {
    this.#current = key
  }

  setOpen(row: RowOf<'member'> | RowOf<'bundle'>, open: boolean): void {
    this.#openness = setOpen(this.#openness, row, open)
  }

  openAll(): void {
    this.#openness = allOpen(this.root)
  }

  /** Back to what is shown at first. */
  closeFar(): void {
    this.#openness = nearOpen(this.root)
  }

  /** Shows more of the copies of a bundle; the first of them becomes the current row. */
  showMore(bundle: Bundle): void {
    const first = bundle.copies[this.#openness.bundles.get(bundle.key) ?? 0]!
    this.#openness = moreOpen(this.#openness, bundle)
    this.#current = keyOf({ type: 'member', branch: first })
  }

  /** Opens the tree as far as it takes to show a member, and goes there; a stranger changes nothing. */
  reveal(id: string): void {
    const branch = this.#branches.get(id)
    if (!branch) return
    this.#openness = openedTo(this.#openness, branch)
    this.#current = keyOf({ type: 'member', branch })
  }

  /**
   * What a key means in the tree: the row it leads to, or what it opens and closes.
   * Tells whether it meant anything.
   */
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
}
