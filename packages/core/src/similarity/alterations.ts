import type { Article } from '../article.ts'
import type { Side } from '../comparison.ts'
import { type Lexicon, lexiconFor } from '../lexicon.ts'
import type { UncountedText } from '../normalization/text.ts'
import { Vocabulary } from '../normalization/vocabulary.ts'
import { wordsOf } from '../normalization/words.ts'
import { partsThatMaySay } from './quotation-parts.ts'
import { areEqual, leastOverlap, tokensOf } from './quotations.ts'
import { readQuotations, variantOf } from './variants.ts'

/** A quotation that two articles give with other words: its place among the quotations of each. */
export type Alteration = Record<Side, number>

/**
 * The quotations that one of two articles gives otherwise than the other: what `quotationFinder` would tell of each quotation of both,
 * but for those that are the same or cut, which this passes over. `alterationsBetween(b, a)` mirrors `alterationsBetween(a, b)`.
 */
export function alterationsBetween(
  a: Article,
  b: Article,
  options: { lexicon?: Lexicon } = {},
): Alteration[] {
  if (a.quotes.length === 0 || b.quotes.length === 0) return []
  const readAsA = read(a, b, a.lang, options)
  const readAsB = a.lang === b.lang ? readAsA : read(a, b, b.lang, options)
  const seenFromA = alterationsFrom(readAsA.a, readAsA.b, readAsA.vocabulary)
  const seenFromB = alterationsFrom(readAsB.b, readAsB.a, readAsB.vocabulary)
  const pairs = [...seenFromA, ...seenFromB.map(([inB, inA]) => [inA, inB] as const)]
  const each = new Map(pairs.map((pair) => [pair.join(), pair]))
  return [...each.values()].map(([inA, inB]) => ({ a: inA, b: inB })).sort((p, q) => p.a - q.a || p.b - q.b)
}

/** The quotations of both, as words of a language: as the finder does, of that of the article that is asked from. */
function read(a: Article, b: Article, lang: string | null, options: { lexicon?: Lexicon }) {
  const vocabulary = new Vocabulary(wordsOf(lang, lexiconFor([a, b].filter((one) => one.lang === lang), options.lexicon))) // prettier-ignore
  return {
    vocabulary,
    a: readQuotations(a, a.quotes, vocabulary),
    b: readQuotations(b, b.quotes, vocabulary),
  }
}

function alterationsFrom(
  mine: UncountedText,
  theirs: UncountedText,
  vocabulary: Vocabulary,
): (readonly [own: number, others: number])[] {
  const [article, other] = [mine.article, theirs.article]
  const mayShare = sharingOf(theirs)
  return article.quotes.flatMap((quotation, own) => {
    const asked = mine.forms.subarray(...tokensOf(mine, quotation))
    if (!mayShare(asked)) return []
    return partsThatMaySay(asked, theirs).flatMap((run) => {
      if (areEqual(asked, formsOf(theirs, run))) return []
      const parts = run.map((i) => other.quotes[i])
      const alone = readQuotations(article, [quotation], vocabulary)
      const variant = variantOf(alone, quotation, other, parts, vocabulary)
      return variant && !variant.same && !variant.cut ? [[own, run[0]] as const] : []
    })
  })
}

/** Whether words may be said by a quotation of a text. By the places of each word, counted once too often sooner than not: most quotations share nothing. */
function sharingOf(text: UncountedText): (words: Int32Array) => boolean {
  const lengths: number[] = []
  const places = new Map<number, number[]>()
  for (const [i, quotation] of text.article.quotes.entries()) {
    const words = text.forms.subarray(...tokensOf(text, quotation))
    lengths.push(words.length)
    for (const word of new Set(words)) {
      const list = places.get(word)
      if (list) list.push(i)
      else places.set(word, [i])
    }
  }
  return (words) => {
    const common = new Uint32Array(lengths.length)
    for (const word of words) for (const i of places.get(word) ?? []) common[i]++
    return lengths.some(
      (length, i) => common[i] > 0 && common[i] >= leastOverlap * Math.min(length, words.length),
    )
  }
}

/** The words of a run of quotations that follow each other. */
function formsOf(text: UncountedText, run: readonly number[]): Int32Array {
  const { quotes } = text.article
  const [[from], [, to]] = [tokensOf(text, quotes[run[0]]), tokensOf(text, quotes[run.at(-1)!])]
  return text.forms.subarray(from, to)
}
