import { extensionOf, isPromising } from '../formats/names.ts'
import type { Unread } from '../found.ts'

/** So many kinds are named. */
const mostKinds = 5

/** Whether a path leads into what nobody means by 'all of this folder'. */
export const isHidden = (path: string): boolean =>
  path
    .split(/[/\\]/)
    .some(
      (part) =>
        (part.startsWith('.') && part !== '.' && part !== '..') ||
        part === 'node_modules' ||
        part === '__MACOSX',
    )

/** The files of a folder or an archive that nobody takes for articles: counted by kind, told once. */
export class PassedOver {
  readonly #place: string
  readonly #kinds = new Map<string, number>()

  constructor(place: string) {
    this.#place = place
  }

  /** Whether a file in it is to be read; another one is counted, a hidden one is not. */
  takes(name: string): boolean {
    if (isHidden(name)) return false
    if (isPromising(name)) return true
    const kind = extensionOf(name) || 'other'
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
    return false
  }

  *told(): Generator<Unread> {
    if (this.#kinds.size === 0) return
    const kinds = [...this.#kinds].sort(([, a], [, b]) => b - a)
    const count = kinds.reduce((sum, [, each]) => sum + each, 0)
    const named = kinds.slice(0, mostKinds).map(([kind, each]) => `.${kind} ${each.toLocaleString('en-US')}`)
    const files = count === 1 ? '1 file' : `${count.toLocaleString('en-US')} files`
    const reason = `${this.#place} has ${files} in formats that are not read (${named.join(', ')}${kinds.length > mostKinds ? ', …' : ''})`
    yield { kind: 'skipped', place: this.#place, reason }
  }
}
