import { Area } from '../../texts/areas.ts'
import { SmallNumbers } from '../../texts/numbers.ts'
import type { Text } from '../../texts/text.ts'

/** A sentence of a body. */
export interface Sentence {
  /** Tokens, the end exclusive. */
  from: number
  to: number
  paragraph: number
  /** The same for sentences without residue or furniture between them. */
  part: number
  /** Its words that tell something, as stems, each once. */
  stems: number[]
}

/** From this weight on a word tells something. */
const leastWeight = 0.3

const seen = new SmallNumbers()

export function sentencesOf(text: Text, weights: Float64Array): Sentence[] {
  const { sentences, paragraphs, forms, stems, tokens } = text
  const found: Sentence[] = []
  let part = 0
  for (let n = 0; n < sentences.length; n++) {
    const from = sentences[n]
    const to = sentences[n + 1] ?? tokens.count
    if (!isOfBody(text, from, to)) {
      part++
      continue
    }
    seen.begin(0)
    const telling: number[] = []
    for (let i = from; i < to; i++) {
      const stem = stems[i]
      if (weights[forms[i]] < leastWeight || seen.of(stem) >= 0) continue
      seen.set(stem, 1)
      telling.push(stem)
    }
    found.push({ from, to, paragraph: paragraphs[from], part, stems: telling })
  }
  return found
}

function isOfBody({ areas }: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (areas[i] !== Area.body) return false
  return true
}
