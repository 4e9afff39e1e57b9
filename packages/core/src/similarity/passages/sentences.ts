import { Area } from '../../texts/areas.ts'
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

export function sentencesOf(text: Text, weights: Float64Array): Sentence[] {
  const { sentences, areas, paragraphs, forms, stems, tokens } = text
  const found: Sentence[] = []
  let part = 0
  for (let n = 0; n < sentences.length; n++) {
    const from = sentences[n]
    const to = sentences[n + 1] ?? tokens.count
    if (areas.subarray(from, to).some((area) => area !== Area.body)) {
      part++
      continue
    }
    const telling = new Set<number>()
    for (let i = from; i < to; i++) if (weights[forms[i]] >= leastWeight) telling.add(stems[i])
    found.push({ from, to, paragraph: paragraphs[from], part, stems: [...telling] })
  }
  return found
}
