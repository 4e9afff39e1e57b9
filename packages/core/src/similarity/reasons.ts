import type { Label } from '../comparison.ts'
import { replacedShare, sameShare } from './counts.ts'
import type { Measures } from './measures.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** Sentences for a person to check, each with its figure. */
export function reasonsFor(label: Label, m: Measures): string[] {
  const reasons: string[] = []
  if (m.identical) reasons.push('The two bodies are the same, word for word.')
  else if (m.shares.a + m.shares.b > 0)
    reasons.push(
      `${percent(m.narrative.a)} of the first article's narrative and ${percent(m.narrative.b)} of the second's have a counterpart in the other.`,
    )
  if (label === 'spun' || label === 'edited' || label === 'rewritten')
    reasons.push(
      `Of the words in these passages ${percent(sameShare(m.changes))} stand unchanged and ${percent(replacedShare(m.changes))} are replaced one for one.`,
    )
  if (label === 'same-event')
    reasons.push(
      `They share rare words, names and numbers (cosine ${m.topic.toFixed(2)}), but no passages of narrative.`,
    )
  if (label === 'unrelated')
    reasons.push(`They share few rare words, names or numbers (cosine ${m.topic.toFixed(2)}).`)
  return reasons
}
