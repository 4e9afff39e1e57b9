import type { Label } from '../comparison.ts'
import { copyLabels } from '../comparison.ts'
import type { Measures } from './measures.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** Sentences for a person to check, each with its figure. */
export function reasonsFor(label: Label, measures: Measures): string[] {
  if (measures.identical) return ['The two bodies are the same, word for word.']
  return copyLabels.has(label) ? reasonsForCopy(label, measures) : reasonsAgainst(label, measures)
}

function reasonsForCopy(label: Label, { a, b, changes, inOrder, containment }: Measures): string[] {
  const order =
    inOrder > 0.9
      ? ' in the same order'
      : inOrder < 0.6
        ? ', in another order'
        : ', for the most part in the same order'
  const reasons = [
    `${a.sentencesCovered} of the ${a.sentences} sentences of A have a counterpart in B, and ${b.sentencesCovered} of the ${b.sentences} of B one in A${order}.`,
  ]
  const words = Math.max(changes.a, changes.b)
  if (words && label !== 'rewritten')
    reasons.push(`Of ${words} narrative words in these passages ${changes.same} stand unchanged.`)
  if (changes.synonyms + changes.others && label !== 'reprint')
    reasons.push(
      `${changes.synonyms + changes.others} of ${words} narrative words are replaced one for one, ${changes.synonyms} of them by synonyms.`,
    )
  if (label === 'rewritten')
    reasons.push(
      `${percent(containment)} of the rare words, names and numbers of the shorter account stand in the other too.`,
    )
  return reasons
}

function reasonsAgainst(label: Label, { a, b, containment }: Measures): string[] {
  const shared = `${percent(containment)} of the rare words, names and numbers of one body stand in the other`
  const narrative = a.narrativeCovered + b.narrativeCovered
  const quoted = Math.min(a.covered - a.narrativeCovered, b.covered - b.narrativeCovered)
  if (label === 'unrelated') return [`Only ${shared}, no more than any two articles share.`]
  const reasons = [`${shared}: they tell of the same matter.`]
  if (2 * quoted > narrative)
    reasons.push(`What they have in common are quotations (${quoted} words), not narrative.`)
  else if (narrative === 0) reasons.push('No passage of one has a counterpart in the other.')
  else
    reasons.push(
      `Only ${a.sentencesCovered} of the ${a.sentences} sentences of A and ${b.sentencesCovered} of the ${b.sentences} of B have a counterpart in the other.`,
    )
  return reasons
}
