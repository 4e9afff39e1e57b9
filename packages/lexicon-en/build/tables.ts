import { hash, slotCount } from '../src/hash.ts'

/** Lists one after the other, and where each begins; one more start than there are lists. */
export function flatten(lists: readonly (readonly number[])[]): { starts: Uint32Array; items: number[] } {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, index) => (starts[index + 1] = starts[index] + list.length))
  return { starts, items: lists.flat() }
}

/** A hash table over lists of numbers. */
export function hashTable(lists: readonly (readonly number[])[]): Uint16Array {
  const size = slotCount(lists.length)
  const slots = new Uint16Array(size)
  lists.forEach((list, index) => {
    let slot = hash(list.length, (at) => list[at]) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = index + 1
  })
  return slots
}
