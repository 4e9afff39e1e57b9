import type { Direction, Kind, Label, Side } from '@unspin/core'

/** What a label says, as a title and as a sentence. */
export const labelWords: Record<Label, { title: string; meaning: string }> = {
  identical: { title: 'Identical', meaning: 'Both texts have the same body, word for word.' },
  reprint: {
    title: 'Reprint',
    meaning: 'The same body but for typography, headline or date lines, and trifles.',
  },
  edited: { title: 'Edited copy', meaning: 'The same text, touched up, cut or extended.' },
  spun: { title: 'Spun copy', meaning: 'The same text, its words replaced one for one.' },
  rewritten: { title: 'Rewritten copy', meaning: 'The same story in the same order, in other words.' },
  excerpt: { title: 'Excerpt', meaning: 'Different articles, one of which lifts a part of the other.' },
  'same-event': {
    title: 'Same event',
    meaning: 'Independent reports of one event, at most quotations in common.',
  },
  unrelated: { title: 'Unrelated', meaning: 'Nothing suggests that one was made from the other.' },
}

/** Colour, line and sign all say the kind, so that none has to be seen. */
export const kindWords: Record<Kind, { title: string; sign: string; meaning: string }> = {
  verbatim: { title: 'Verbatim', sign: '=', meaning: 'the same words' },
  edited: { title: 'Edited', sign: '~', meaning: 'words added, dropped or changed' },
  spun: { title: 'Spun', sign: '⇄', meaning: 'words replaced one for one, their order kept' },
  rewritten: { title: 'Rewritten', sign: '≈', meaning: 'the same content, rephrased' },
  quotation: { title: 'Quotation', sign: '”', meaning: 'shared words of a speaker' },
}

export const letters: Record<Side, string> = { a: 'A', b: 'B' }

/** A share in whole per cent; only all is 100 % and only none is 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1\u00a0%'
  const whole = share >= 1 ? 100 : Math.min(99, Math.round(share * 100))
  return `${whole}\u00a0%`
}

export function directionTitle({ original }: Direction): string {
  if (original === null) return 'The texts do not show which came first'
  return original === 'a' ? 'A is the original, B was made from it' : 'B is the original, A was made from it'
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`
}

/** A stretch of text on one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
