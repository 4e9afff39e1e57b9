import { Minhash } from 'minhash'

export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** MinHash of word trigrams, 128 values, as the package has it. */
export function signature(text: string): Minhash {
  const words = wordsOf(text)
  const minhash = new Minhash()
  for (let i = 0; i + 3 <= words.length; i++) minhash.update(words.slice(i, i + 3).join(' '))
  return minhash
}
