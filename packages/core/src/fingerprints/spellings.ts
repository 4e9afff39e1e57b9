const firstSize = 1 << 12
/**
 * Numbers of a slot: two hashes of the spelling, its value, and 0 for an empty slot, 1, or 2 with the flag.
 */
const width = 4

// Unknown to whoever writes the articles, who could else choose spellings that are taken for each other.
const seed = Math.floor(Math.random() * 0x1_0000_0000) | 0

/**
 * A number and a flag for each spelling. Spellings are known by 64 bits of hash instead of their letters, and
 * all of a slot stands together, so that a look-up waits for the memory once and not four times: half the
 * time of reading an article. Open addressing with linear probing, never more than half full.
 */
export class SpellingTable {
  count = 0
  /** Of the spelling that was last found or added. */
  value = 0
  flag = false
  private slots = new Int32Array(width * firstSize)
  private mask = firstSize - 1
  /** Of the spelling that was last looked for. */
  private hash = 0
  private check = 0

  /** Whether the spelling at `start` to `end` of a text is known. */
  find(text: string, start: number, end: number): boolean {
    let hash = seed
    let check = end - start
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      hash = Math.imul(hash ^ unit, 0x0100_0193)
      check = Math.imul(check, 0x2c1b_3c6d) + unit + (check >>> 17)
    }
    hash ^= hash >>> 15
    this.hash = hash
    this.check = check | 0
    return this.read(this.slotOf(hash, check | 0))
  }

  private read(at: number): boolean {
    const state = this.slots[at + 3]
    this.value = this.slots[at + 2] >>> 0
    this.flag = state === 2
    return state !== 0
  }

  /** The slot of a spelling, or the empty one where it belongs. */
  private slotOf(hash: number, check: number): number {
    const { slots, mask } = this
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = width * slot
      if (slots[at + 3] === 0 || (slots[at] === hash && slots[at + 1] === check)) return at
    }
  }

  /** Adds the spelling that was last looked for, and not found. */
  add(value: number, flag: boolean): void {
    if (2 * ++this.count > this.mask) this.grow()
    const at = this.slotOf(this.hash, this.check)
    this.slots.set([this.hash, this.check, value | 0, flag ? 2 : 1], at)
    this.read(at)
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(2 * slots.length)
    this.mask = 2 * this.mask + 1
    for (let at = 0; at < slots.length; at += width)
      if (slots[at + 3] !== 0)
        this.slots.set(slots.subarray(at, at + width), this.slotOf(slots[at], slots[at + 1]))
  }
}
