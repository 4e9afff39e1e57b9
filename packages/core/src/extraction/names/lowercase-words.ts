import { isCapital, Shape, type Words } from '../words.ts'
import { endOfName } from './name-ends.ts'

/**
 * The words that the text has both in lower case and with a capital: at the beginning
 * of a sentence they are no names.
 */
export function lowercaseWords(text: string, words: Words): Set<string> {
  const { count, starts, ends, shapes } = words
  // By its length and last letter nearly every word is told from all that have a capital, without a look-up.
  const key = (start: number, end: number) =>
    ((text.charCodeAt(end - 1) & 0x1f) << 5) | ((end - start) & 0x1f)
  const capital = new Uint8Array(1 << 10)
  for (let i = 0; i < count; i++)
    if (isCapital(words, i)) capital[key(starts[i], endOfName(text, starts[i], ends[i]))] = 1
  const lowercase = new Set<string>()
  for (let i = 0; i < count; i++)
    if (shapes[i] === Shape.lower && capital[key(starts[i], ends[i])])
      lowercase.add(text.slice(starts[i], ends[i]))
  return lowercase
}
