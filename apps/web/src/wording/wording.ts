import type { Direction, Passage, Side } from '@unspin/core'
import { kindWords, percent } from '@unspin/core/wording'

export {
  areTooShortToTell,
  confidenceOf,
  copyLabels,
  counted,
  directionTitle,
  featureWords,
  kindWords,
  labelWords,
  oneLine,
  percent,
  questionWords,
  relationWords,
  sentence,
  sideNames,
} from '@unspin/core/wording'

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
