import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'

/**
 * From so many words on a body shows what it is. On short notices of a newswire, sent again or of one form,
 * bodies of 13 words and more are told apart as surely as long ones; there are next to none below.
 */
export const fewestWords = 12
/** A sentence of so many words is not written twice by chance. */
export const longSentence = 8

/**
 * Of a script whose words nobody parts here, a whole paragraph is one word: as many
 * letters as few words have are few.
 */
const fewestLetters = 15 * fewestWords

/**
 * Whether the shorter body has too few words to tell anything, and no long sentence that the other has too.
 */
export function areTooShort(a: Text, b: Text): boolean {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)]
  const { words, letters } = sizeA.words <= sizeB.words ? sizeA : sizeB
  return words < fewestWords && letters < fewestLetters && !hasSentenceIn(a, b) && !hasSentenceIn(b, a)
}

function sizeOf({ areas, tokens }: Text): { words: number; letters: number } {
  let [words, letters] = [0, 0]
  for (let i = 0; i < areas.length; i++) {
    if (areas[i] !== Area.body) continue
    words++
    letters += tokens.ends[i] - tokens.starts[i]
  }
  return { words, letters }
}

function hasSentenceIn(text: Text, other: Text): boolean {
  const { sentences, areas, tokens, forms } = text
  return sentences.some((from, n) => {
    const to = sentences[n + 1] ?? tokens.count
    if (to - from < longSentence || areas[from] !== Area.body) return false
    return hasRun(other, forms.subarray(from, to))
  })
}

function hasRun({ forms, areas }: Text, run: Int32Array): boolean {
  for (let at = 0; at + run.length <= forms.length; at++)
    if (areas[at] === Area.body && run.every((form, k) => forms[at + k] === form)) return true
  return false
}
