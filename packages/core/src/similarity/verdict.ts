import type { Label, Verdict } from '../comparison.ts'
import { replacedShare, sameShare } from './counts.ts'
import type { Measures } from './measures.ts'
import { reasonsFor } from './reasons.ts'

/** What the pair is, from its measures; the reasons name the figures. */
export function judge(measures: Measures): Verdict {
  const { label, confidence } = decide(measures)
  return { label, confidence: Math.round(confidence * 100) / 100, reasons: reasonsFor(label, measures) }
}

interface Decision {
  label: Label
  confidence: number
}

function decide(m: Measures): Decision {
  if (m.identical) return { label: 'identical', confidence: 1 }
  const most = Math.max(m.narrative.a, m.narrative.b)
  if (most >= 0.45) return { label: kindOfCopy(m), confidence: clamp(0.5 + most / 2) }
  const copiedWords = Math.min(m.narrative.a * m.narrativeWords.a, m.narrative.b * m.narrativeWords.b)
  if (copiedWords >= 20) return { label: 'excerpt', confidence: clamp(0.5 + copiedWords / 200) }
  if (m.topic >= 0.25) return { label: 'same-event', confidence: clamp(0.5 + m.topic / 2) }
  return { label: 'unrelated', confidence: clamp(1 - m.topic) }
}

function kindOfCopy(m: Measures): Label {
  const same = sameShare(m.changes)
  const replaced = replacedShare(m.changes)
  if (Math.min(m.narrative.a, m.narrative.b) >= 0.95 && same >= 0.97) return 'reprint'
  if (replaced >= 0.1 && same + replaced >= 0.65) return 'spun'
  return same >= 0.6 ? 'edited' : 'rewritten'
}

const clamp = (x: number) => Math.min(0.99, Math.max(0.5, x))
