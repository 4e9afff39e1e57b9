import type { Direction } from '@unspin/core'
import { directionTitle, percent } from '@unspin/core/wording'

export function directionSentence(direction: Direction): string {
  const title = directionTitle(direction)
  return direction.original === null
    ? `${title}.`
    : `${title} (confidence\u00a0${percent(direction.confidence)}).`
}
