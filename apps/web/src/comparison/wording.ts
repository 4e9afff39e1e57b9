import type { Direction, Kind, Label, Passage, Replacement, Side } from '@unspin/core'

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

/** Hue, pattern and sign all say the kind, so that none has to be seen. */
export const kindWords: Record<Kind, { title: string; sign: string; meaning: string }> = {
  verbatim: { title: 'Verbatim', sign: '=', meaning: 'the same words' },
  edited: { title: 'Edited', sign: '~', meaning: 'words added, dropped or changed' },
  spun: { title: 'Spun', sign: '⇄', meaning: 'words replaced one for one, their order kept' },
  rewritten: { title: 'Rewritten', sign: '≈', meaning: 'the same content, rephrased' },
  quotation: { title: 'Quotation', sign: '”', meaning: 'shared words of a speaker' },
}

export const relationWords: Record<Replacement['relation'], string> = {
  synonym: 'synonym',
  other: 'other word',
}

export const sideNames: Record<Side, string> = { a: 'A', b: 'B' }

const confidenceScale = [
  [0.95, 'almost certain'],
  [0.85, 'very likely'],
  [0.7, 'likely'],
  [0.5, 'more likely than not'],
  [0, 'uncertain'],
] as const

export function confidenceWord(confidence: number): string {
  return confidenceScale.find(([least]) => confidence >= least)?.[1] ?? 'uncertain'
}

/** A share in whole per cent; only all is 100 % and only none is 0 %. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1 %'
  const whole = share >= 1 ? 100 : Math.min(99, Math.round(share * 100))
  return `${whole} %`
}

export function directionTitle({ original }: Direction): string {
  if (original === null) return 'The texts do not show which came first'
  const [first, second] = original === 'a' ? ['A', 'B'] : ['B', 'A']
  return `${first} is the original, ${second} was made from it`
}

/** What one side is, seen from that side. */
export function roleOf(side: Side, { original }: Direction): string | null {
  if (original === null) return null
  return original === side ? 'Original' : 'Copy'
}

/** The name a screen reader speaks for a passage. */
export function passageName(passage: Passage, index: number, count: number): string {
  const replaced = passage.replacements.length
  const words = replaced === 0 ? '' : `, ${replaced} ${replaced === 1 ? 'replacement' : 'replacements'}`
  const kind = kindWords[passage.kind].title.toLowerCase()
  return `Passage ${index + 1} of ${count}, ${kind}, ${percent(passage.similarity)} similar${words}`
}

/** A stretch of text on one line, for lists and labels. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`
}
