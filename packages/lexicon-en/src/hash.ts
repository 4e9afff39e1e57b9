const offsetBasis = 0x811c_9dc5
const prime = 0x0100_0193

/**
 * FNV-1a over the numbers that `at` gives for 0 to `length`, stirred once more so
 * that its low bits are well spread.
 */
export function hash(length: number, at: (index: number) => number): number {
  let value = offsetBasis
  for (let index = 0; index < length; index++) value = Math.imul(value ^ at(index), prime)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b_3c6d)
  return (value ^ (value >>> 13)) >>> 0
}

/** The slots of a hash table that is at most half full: a power of two. */
export function slotCount(entries: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, 2 * entries)))
}

/**
 * Walks a hash table of numbers from 1 until `matches` accepts one or a slot is
 * empty: that number less 1, or -1.
 */
export function find(slots: Uint16Array, start: number, matches: (entry: number) => boolean): number {
  const mask = slots.length - 1
  for (let slot = start & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = slots[slot] - 1
    if (matches(entry)) return entry
  }
  return -1
}
