import type { Source } from '@unspin/api'
import type { Side } from '@unspin/core'

/** Two texts to compare. */
export type Pair = Record<Side, Source>

export const sides = ['a', 'b'] as const satisfies Side[]

export const otherSide = { a: 'b', b: 'a' } as const satisfies Record<Side, Side>

export function samePair(one: Pair, other: Pair): boolean {
  return sides.every((side) => one[side].name === other[side].name && one[side].text === other[side].text)
}

/** A short name for the pair's content: the same texts have the same address (cyrb53, not for secrets). */
export function keyOf(pair: Pair): string {
  const content = sides.flatMap((side) => [pair[side].name, pair[side].text]).join('\0')
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < content.length; index += 1) {
    const unit = content.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
