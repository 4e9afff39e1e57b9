import { hash } from 'node:crypto'
import { SourceError } from '../../errors.ts'
import type { FoundSource } from '../../found.ts'

const startSize = 1024

/**
 * The ids of one file, by eight bytes of their hashes: what ten million articles need is 256 MB of nothing
 * else, where their ids themselves would be more than the rest of the program.
 */
export class SeenIds {
  #slots = new BigUint64Array(startSize)
  #count = 0

  /** @throws {SourceError} when an earlier article of the file has the same id. */
  refuseSecond({ id, place }: FoundSource): void {
    if (id === undefined || this.#add(keyOf(id))) return
    throw new SourceError(
      place,
      'is there a second time: an earlier article of the file has this id. Give each its own.',
    )
  }

  /** `false` when it was there. */
  #add(key: bigint): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    const slot = freeSlot(this.#slots, key)
    if (this.#slots[slot] === key) return false
    this.#slots[slot] = key
    this.#count++
    return true
  }

  #grow(): void {
    const larger = new BigUint64Array(this.#slots.length * 2)
    for (const key of this.#slots) if (key !== 0n) larger[freeSlot(larger, key)] = key
    this.#slots = larger
  }
}

/** Where `key` is, or is to be. */
function freeSlot(slots: BigUint64Array, key: bigint): number {
  const last = slots.length - 1
  let slot = Number(key & BigInt(last))
  while (slots[slot] !== 0n && slots[slot] !== key) slot = (slot + 1) & last
  return slot
}

/** Never 0, which stands for an empty slot. */
const keyOf = (id: string): bigint => hash('sha1', id, 'buffer').readBigUInt64LE() || 1n
