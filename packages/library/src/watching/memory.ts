import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../folders.ts'
import { replaceFile } from '../outputs/replace-file.ts'
import type { Validators } from '../sources/web/validators.ts'
import { workingWith } from '../system-errors.ts'

/** A line of the file. */
type Line =
  | { place: string; seen: string }
  | { place: string; failed: string }
  | { place: string; validators: Validators }

/** An entry that cannot be read is tried so often. */
const mostAttempts = 3
/** So many entries of a place are remembered: more than any feed lists. */
const mostSeen = 2000
/** The file is written anew when it has so many lines for each that is needed. */
const mostWaste = 4

/**
 * What has been seen of each place, kept in a file of lines that are only appended, so that what was told of
 * before a crash is known after it. A line that a crash has torn is passed over. A file that is written anew
 * takes the place of the old one at once.
 */
export class Memory {
  readonly #file: string
  readonly #seen = new Map<string, Set<string>>()
  readonly #validators = new Map<string, Validators>()
  readonly #attempts = new Map<string, number>()
  #lines = 0

  constructor(file: string) {
    this.#file = file
    const content = existsSync(file) ? workingWith(file, () => readFileSync(file, 'utf8')) : ''
    for (const text of content.split('\n')) if (text !== '') this.#learn(parsed(text))
  }

  /** The entries that are new. The others are marked as still listed. */
  unseen<Entry extends { key: string }>(place: string, entries: readonly Entry[]): Entry[] {
    const seen = this.#seenOf(place)
    const fresh = new Map<string, Entry>()
    for (const entry of entries) {
      if (seen.delete(entry.key)) seen.add(entry.key)
      else if (!fresh.has(entry.key)) fresh.set(entry.key, entry)
    }
    return [...fresh.values()]
  }

  see(place: string, key: string): void {
    this.#append({ place, seen: key })
  }

  /**
   * Records that an entry could not be read. After some attempts it counts as seen, or an entry that never
   * appears would be asked for without end.
   */
  fail(place: string, key: string): void {
    const isLast = (this.#attempts.get(attemptsOn(place, key)) ?? 0) + 1 >= mostAttempts
    this.#append(isLast ? { place, seen: key } : { place, failed: key })
  }

  validatorsOf(place: string): Validators {
    return this.#validators.get(place) ?? {}
  }

  /** To be called once everything that came with these entries has been seen. */
  validate(place: string, validators: Validators): void {
    const known = this.validatorsOf(place)
    if (known.etag === validators.etag && known.lastModified === validators.lastModified) return
    this.#append({ place, validators })
  }

  #append(line: Line): void {
    this.#learn(line)
    if (this.#lines > 1000 && this.#lines > mostWaste * this.#needed) return this.#rewrite()
    workingWith(this.#file, () => {
      makeFolder(dirname(this.#file))
      // Ends a line that a crash has torn.
      appendFileSync(this.#file, `\n${JSON.stringify(line)}\n`, { mode: 0o600 })
    })
  }

  get #needed(): number {
    let needed = this.#validators.size
    for (const seen of this.#seen.values()) needed += Math.min(seen.size, mostSeen)
    return needed
  }

  /** Here alone entries are forgotten: the file does not tell which of them were still listed later. */
  #rewrite(): void {
    for (const [place, seen] of this.#seen) this.#seen.set(place, new Set([...seen].slice(-mostSeen)))
    const seen = [...this.#seen].flatMap(([place, keys]) =>
      Array.from(keys, (key): Line => ({ place, seen: key })),
    )
    const validators = Array.from(this.#validators, ([place, known]): Line => ({ place, validators: known }))
    const lines = [...seen, ...validators].map((line) => JSON.stringify(line))
    workingWith(this.#file, () => replaceFile(this.#file, `${lines.join('\n')}\n`, 0o600))
    this.#lines = lines.length
  }

  #learn(line: Line | null): void {
    this.#lines++
    if (line === null) return
    if ('validators' in line) return void this.#validators.set(line.place, line.validators)
    if ('failed' in line) return this.#countAttempt(attemptsOn(line.place, line.failed))
    this.#seenOf(line.place).add(line.seen)
    this.#attempts.delete(attemptsOn(line.place, line.seen))
  }

  #countAttempt(name: string): void {
    this.#attempts.set(name, (this.#attempts.get(name) ?? 0) + 1)
  }

  #seenOf(place: string): Set<string> {
    const known = this.#seen.get(place) ?? new Set()
    this.#seen.set(place, known)
    return known
  }
}

const attemptsOn = (place: string, key: string): string => `${place} ${key}`

function parsed(text: string): Line | null {
  try {
    const line: Partial<Record<string, unknown>> | null = JSON.parse(text)
    if (typeof line?.['place'] !== 'string') return null
    const { place, seen, failed, validators } = line
    if (typeof seen === 'string') return { place, seen }
    if (typeof failed === 'string') return { place, failed }
    return validators !== null && typeof validators === 'object' ? { place, validators } : null
  } catch {
    return null
  }
}
