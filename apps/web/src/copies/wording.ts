import type { Direction } from '@unspin/core'

/** Which of the two came first, as seen from the article that was checked, A. */
export function directionFromHere({ original }: Direction): string {
  if (original === null) return 'The texts do not show which came first'
  return original === 'a' ? 'This article is the original' : 'This article was made from it'
}
