import type { Article } from '../../article.ts'
import type { Side } from '../../comparison.ts'
import type { Lexicon } from '../../lexicon.ts'
import type { Text } from '../../texts/text.ts'
import { meet } from '../pair/common-words.ts'
import { partsThatMaySay } from './parts.ts'
import { areEqual, leastOverlap, tokensOf } from './shared.ts'
import { languageOf, readQuotations, variantOf } from './variants.ts'

/** A quotation that two articles give with other words: its place among the quotations of each. */
export type Alteration = Record<Side, number>

/**
 * The quotations that an article gives otherwise than others do: call what this gives with each of them. It
 * is what `quotationFinder` would tell of each quotation of both, but for those that are the same or cut,
 * which this passes over; the same whichever of two is `a`.
 */
export function alterationFinder(
  a: Article,
  options: { lexicon?: Lexicon } = {},
): (b: Article) => Alteration[] {
  if (a.quotes.length === 0) return () => []
  const language = languageOf(a, options)
  const quotesOfA = readQuotations(a, a.quotes, language)
  return (b) => {
    if (b.quotes.length === 0) return []
    const seen = meet(quotesOfA, readQuotations(b, b.quotes, language))
    const seenFromA = alterationsFrom(seen.a, seen.b)
    const seenFromB = a.lang === b.lang ? alterationsFrom(seen.b, seen.a) : seenFrom(b, a, options)
    return eachOnce([...seenFromA, ...seenFromB.map(([inB, inA]) => [inA, inB] as const)])
  }
}

function seenFrom(article: Article, other: Article, options: { lexicon?: Lexicon }): Pairing[] {
  const language = languageOf(article, options)
  const [mine, theirs] = [article, other].map((each) => readQuotations(each, each.quotes, language))
  const { a, b } = meet(mine, theirs)
  return alterationsFrom(a, b)
}

type Pairing = readonly [own: number, others: number]

function eachOnce(pairings: readonly Pairing[]): Alteration[] {
  const each = new Map(pairings.map((pairing) => [pairing.join(), pairing]))
  return [...each.values()].map(([a, b]) => ({ a, b })).sort((p, q) => p.a - q.a || p.b - q.b)
}

function alterationsFrom(mine: Text, theirs: Text): Pairing[] {
  const [article, other] = [mine.article, theirs.article]
  const mayShare = sharingOf(theirs)
  return article.quotes.flatMap((quotation, own) => {
    const asked = mine.forms.subarray(...tokensOf(mine, quotation))
    if (!mayShare(asked)) return []
    return partsThatMaySay(asked, theirs).flatMap((run) => {
      if (areEqual(asked, formsOf(theirs, run))) return []
      const parts = run.map((i) => other.quotes[i])
      const alone = readQuotations(article, [quotation], mine.read.vocabulary.language)
      const variant = variantOf(alone, quotation, other, parts)
      return variant && !variant.same && !variant.cut ? [[own, run[0]] as const] : []
    })
  })
}

/**
 * Whether words may be said by a quotation of a text. By the places of each word, counted once too often
 * sooner than not: most quotations share nothing.
 */
function sharingOf(text: Text): (words: Int32Array) => boolean {
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
function formsOf(text: Text, run: readonly number[]): Int32Array {
  const { quotes } = text.article
  const [[from], [, to]] = [tokensOf(text, quotes[run[0]]), tokensOf(text, quotes[run.at(-1)!])]
  return text.forms.subarray(from, to)
}
