/** A word as it stands in a text, and what is known of it. */
export interface Surface<Known> {
  text: string
  /** Whether it begins with a capital letter. */
  isCapitalised: boolean
  known: Known
}

export const surfaceOf = <Known>(text: string, known: Known): Surface<Known> => ({
  text,
  isCapitalised: /^\p{Lu}/u.test(text),
  known,
})

const firstSize = 1 << 12

/**
 * Every spelling met, once. A spelling is looked up by its characters where they stand, so that reading a
 * text makes no string of each of its words. Open addressing with linear probing, never more than half full.
 */
export class Surfaces<Known> {
  count = 0
  private slots: (Surface<Known> | null)[] = Array.from({ length: firstSize }, () => null)
  private hashes = new Int32Array(firstSize)

  /** The spelling at `start` to `end` of a text, or null when it is met for the first time; see `add`. */
  find(text: string, start: number, end: number): Surface<Known> | null {
    const hash = hashOf(text, start, end)
    const mask = this.slots.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const surface = this.slots[at]
      if (surface === null) return null
      if (this.hashes[at] === hash && isAt(surface.text, text, start, end)) return surface
    }
  }

  add(spelling: string, known: Known): Surface<Known> {
    if (2 * ++this.count > this.slots.length) this.grow()
    const surface = surfaceOf(spelling, known)
    this.put(surface, hashOf(spelling, 0, spelling.length))
    return surface
  }

  private put(surface: Surface<Known>, hash: number): void {
    const mask = this.slots.length - 1
    let at = hash & mask
    while (this.slots[at] !== null) at = (at + 1) & mask
    this.slots[at] = surface
    this.hashes[at] = hash
  }

  private grow(): void {
    const { slots, hashes } = this
    this.slots = Array.from({ length: 2 * slots.length }, () => null)
    this.hashes = new Int32Array(2 * slots.length)
    slots.forEach((surface, at) => surface && this.put(surface, hashes[at]))
  }
}

// Unknown to whoever writes the articles, who could else choose words that all fall into one place.
const seed = Math.floor(Math.random() * 0x1_0000_0000) | 0

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = seed
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
