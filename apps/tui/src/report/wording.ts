import type { Direction, Label } from '@unspin/core'
import { otherSide, sideNames } from './subject.ts'

export const labelMeanings: Record<Label, string> = {
  identical: 'the same body, word for word',
  reprint: 'the same body but for typography, headline or date lines, and trifles',
  edited: 'the same text, touched up, cut or extended',
  spun: 'the same text, its words replaced one for one',
  rewritten: 'the same story in the same order, in other words',
  excerpt: 'different articles, one of which lifts a part of the other',
  'same-event': 'independent reports of one event, at most quotations in common',
  unrelated: 'nothing suggests that one was made from the other',
}

/** A share in whole per cent; only all is 100 % and only none is 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %'
  const whole = share >= 1 ? 100 : Math.min(99, Math.round(share * 100))
  return `${whole} %`
}

export function directionSentence({ original, confidence }: Direction): string {
  if (original === null) return 'The texts do not show which came first.'
  const copy = sideNames[otherSide(original)]
  return `${sideNames[original]} is the original, ${copy} was made from it (confidence ${percent(confidence)}).`
}
