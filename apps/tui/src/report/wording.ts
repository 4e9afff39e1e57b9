import type { Comparison } from '@unspin/core'
import { directionTitle, percent } from '@unspin/core/wording'

export function directionSentence({ direction, verdict }: Pick<Comparison, 'direction' | 'verdict'>): string {
  const title = directionTitle(direction, verdict.label)
  return direction.original === null
    ? `${title}.`
    : `${title} (confidence\u00a0${percent(direction.confidence)}).`
}
