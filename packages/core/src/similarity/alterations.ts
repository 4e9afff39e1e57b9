import type { Article } from '../article.ts'
import type { Side } from '../comparison.ts'
import { type Lexicon, lexiconFor } from '../lexicon.ts'
import type { UncountedText } from '../normalization/text.ts'
import { Vocabulary } from '../normalization/vocabulary.ts'
import { wordsOf } from '../normalization/words.ts'
import { partsThatMaySay } from './quotation-parts.ts'
import { areEqual, tokensOf } from './quotations.ts'
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
  const seenFromA = alterationsFrom(a, b, options)
  const seenFromB = alterationsFrom(b, a, options).map(([inB, inA]) => [inA, inB] as const)
  const pairs = new Map([...seenFromA, ...seenFromB].map((pair) => [pair.join(), pair]))
  return [...pairs.values()].map(([inA, inB]) => ({ a: inA, b: inB })).sort((p, q) => p.a - q.a || p.b - q.b)
}

/** As the finder does, words are read as those of the language of the article that is asked from. */
function alterationsFrom(
  article: Article,
  other: Article,
  options: { lexicon?: Lexicon },
): (readonly [own: number, others: number])[] {
  const vocabulary = new Vocabulary(wordsOf(article.lang, lexiconFor([article], options.lexicon)))
  const [mine, theirs] = [article, other].map((each) => readQuotations(each, each.quotes, vocabulary))
  return article.quotes.flatMap((quotation, own) => {
    const asked = mine.forms.subarray(...tokensOf(mine, quotation))
    return partsThatMaySay(asked, theirs).flatMap((run) => {
      if (areEqual(asked, formsOf(theirs, run))) return []
      const parts = run.map((i) => other.quotes[i])
      const variant = variantOf(
        readQuotations(article, [quotation], vocabulary),
        quotation,
        other,
        parts,
        vocabulary,
      )
      return variant && !variant.same && !variant.cut ? [[own, run[0]] as const] : []
    })
  })
}

/** The words of a run of quotations that follow each other. */
function formsOf(text: UncountedText, run: readonly number[]): Int32Array {
  const { quotes } = text.article
  const [[from], [, to]] = [tokensOf(text, quotes[run[0]]), tokensOf(text, quotes[run.at(-1)!])]
  return text.forms.subarray(from, to)
}
