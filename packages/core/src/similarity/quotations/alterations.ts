import type { Article } from '../../article.ts'
import type { Side } from '../../comparison.ts'
import { type Lexicon, lexiconFor } from '../../lexicon.ts'
import type { UncountedText } from '../../texts/text.ts'
import { Vocabulary } from '../../texts/vocabulary.ts'
import { wordsOf } from '../../normalization/words.ts'
import { partsThatMaySay } from './parts.ts'
import { areEqual, leastOverlap, tokensOf } from './shared.ts'
import { readQuotations, variantOf } from './variants.ts'

/** A quotation that two articles give with other words: its place among the quotations of each. */
export type Alteration = Record<Side, number>

/**
 * The quotations that an article gives otherwise than others do: call what this gives with each of them. It is what `quotationFinder` would
 * tell of each quotation of both, but for those that are the same or cut, which this passes over; the same whichever of two is `a`.
 */
export function alterationFinder(
  a: Article,
  options: { lexicon?: Lexicon } = {},
): (b: Article) => Alteration[] {
  if (a.quotes.length === 0) return () => []
  const vocabulary = vocabularyOf(a, options)
  const quotesOfA = readQuotations(a, a.quotes, vocabulary)
  return (b) => {
    if (b.quotes.length === 0) return []
    const quotesOfB = readQuotations(b, b.quotes, vocabulary)
    const seenFromA = alterationsFrom(quotesOfA, quotesOfB, vocabulary)
    const seenFromB = a.lang === b.lang ? alterationsFrom(quotesOfB, quotesOfA, vocabulary) : seenFrom(b, a, options) // prettier-ignore
    return eachOnce([...seenFromA, ...seenFromB.map(([inB, inA]) => [inA, inB] as const)])
  }
}

/** As the finder does, words are read as those of the language of the article that is asked from. */
function vocabularyOf(article: Article, options: { lexicon?: Lexicon }): Vocabulary {
  return new Vocabulary(wordsOf(article.lang, lexiconFor([article], options.lexicon)))
}

function seenFrom(article: Article, other: Article, options: { lexicon?: Lexicon }): Pairing[] {
  const vocabulary = vocabularyOf(article, options)
  const [mine, theirs] = [article, other].map((each) => readQuotations(each, each.quotes, vocabulary))
  return alterationsFrom(mine, theirs, vocabulary)
}

type Pairing = readonly [own: number, others: number]

function eachOnce(pairings: readonly Pairing[]): Alteration[] {
  const each = new Map(pairings.map((pairing) => [pairing.join(), pairing]))
  return [...each.values()].map(([a, b]) => ({ a, b })).sort((p, q) => p.a - q.a || p.b - q.b)
}

function alterationsFrom(mine: UncountedText, theirs: UncountedText, vocabulary: Vocabulary): Pairing[] {
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
