import type { Direction, Label } from '@unspin/core'

export const labelMeanings: Record<Label, string> = {
  identical: 'the same body',
  reprint: 'the same body but for typography, furniture and trifles',
  edited: 'the same text, touched up, cut or extended',
  spun: 'the same text, its words replaced one for one',
  rewritten: 'the same text, said in other words',
  excerpt: 'a different article that lifts a part',
  'same-event': 'independent reports, at most quotations in common',
  unrelated: 'nothing in common',
}

export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  // What is nearly nothing or nearly all must not read as nothing or all.
  if (rounded === 0 && share > 0) return '<1 %'
  if (rounded === 100 && share < 1) return '>99 %'
  return `${rounded} %`
}

export function directionSentence({ original, confidence }: Direction): string {
  if (original === null) return 'The texts do not show which is the original.'
  return `${original} is the original (confidence ${percent(confidence)}).`
}
