import { type Article, extract } from '@unspin/core'
import { type Entry, entryOf, type Provenance } from '@unspin/library'

/** The same sequence in every run: a linear congruential generator (Numerical Recipes). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')

/** Made words, the first of a vocabulary far more frequent than its last, as words are. */
export function madeWords(count: number, seed: number, vocabulary = 8000): string[] {
  const draw = random(seed)
  const spelled = (n: number): string =>
    n < 20 ? syllables[n]! : spelled(Math.floor(n / 20)) + syllables[n % 20]!
  return Array.from({ length: count }, () => spelled(20 + Math.floor(vocabulary * draw() ** 3)))
}

export const madeText = (count: number, seed: number): string => madeWords(count, seed).join(' ')

export interface Given extends Provenance {
  title?: string
  publisher?: string
  published?: string
  publishedTime?: string
}

/** An article, and what is told of it, ready to be kept. */
export function entry(
  text: string,
  { title, publisher, published, publishedTime, ...provenance }: Given = {},
): Entry {
  const told = { ...(title && { title }), ...(publisher && { publisher }), ...(published && { published }), ...(publishedTime && { publishedTime }) } // prettier-ignore
  const article: Article = { ...extract(text), ...told }
  return entryOf(article, provenance)
}
