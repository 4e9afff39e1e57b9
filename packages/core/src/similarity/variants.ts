import type { Article, Quotation } from '../article.ts'
import type { QuotationVariant } from '../comparison.ts'
import { type Lexicon, lexiconFor } from '../lexicon.ts'
import { counted, picked, readText, type UncountedText } from '../normalization/text.ts'
import { Vocabulary } from '../normalization/vocabulary.ts'
import { wordsOf } from '../normalization/words.ts'
import { changesOf } from './changes.ts'
import { pairOf } from './pair.ts'
import { areEqual, commonWords, leastOverlap, tokensOf } from './quotations.ts'

/** A quotation of which another gives a part only must share this many words with it, and this share of the shorter one's words. */
const leastPart = 5
const leastOfPart = 0.8
/** No more characters than this stand between two parts of one quotation that the reporter interrupts. */
const longestInterruption = 150

/**
 * How to find a quotation of an article in others, however they altered it: call what this gives with each of them. A quotation that the
 * reporter interrupts ('…,' she said, '…') is taken for one.
 */
export function quotationFinder(
  article: Article,
  quotation: Quotation,
  options: { lexicon?: Lexicon } = {},
): (other: Article) => QuotationVariant[] {
  const vocabulary = new Vocabulary(wordsOf(article.lang, lexiconFor([article], options.lexicon)))
  const asked = wordsIn(readText(article, vocabulary), [quotation])
  return (other) => {
    if (other.quotes.length === 0) return []
    const text = readText(other, vocabulary)
    return partsIn(text, asked).flatMap((parts) => variantOf(asked, text, parts, vocabulary) ?? [])
  }
}

/** Runs of quotations of a text that may be parts of the one asked about, as indices. */
function partsIn(text: UncountedText, asked: UncountedText): number[][] {
  const { quotes } = text.article
  const runs: number[][] = []
  quotes.forEach((quotation, i) => {
    const words = text.forms.subarray(...tokensOf(text, quotation))
    const shorter = Math.min(words.length, asked.forms.length)
    if (shorter === 0 || commonWords(asked.forms, words) < leastOverlap * shorter) return
    const last = runs.at(-1)
    const goesOn = last?.at(-1) === i - 1 && quotation.start - quotes[i - 1].end <= longestInterruption
    if (goesOn) last!.push(i)
    else runs.push([i])
  })
  return runs
}

function variantOf(
  asked: UncountedText,
  text: UncountedText,
  parts: number[],
  vocabulary: Vocabulary,
): QuotationVariant | null {
  const quotations = parts.map((i) => text.article.quotes[i])
  const given = wordsIn(text, quotations)
  if (!saysTheSame(asked.forms, given.forms)) return null
  const same = areEqual(asked.forms, given.forms)
  const pair = pairOf(counted(asked, vocabulary), counted(given, vocabulary), vocabulary)
  const { changes, onlyAt } = changesOf(pair)
  const edges = { a: new Set([0, asked.forms.length]), b: edgesOf(text, quotations) }
  return {
    index: parts[0],
    b: [quotations[0].start, quotations.at(-1)!.end],
    speaker: quotations.find(({ speaker }) => speaker !== null)?.speaker?.name ?? null,
    same,
    cut: !same && onlyAt(edges),
    changes,
  }
}

function saysTheSame(one: Int32Array, other: Int32Array): boolean {
  const common = commonWords(one, other)
  const shorter = Math.min(one.length, other.length)
  const overlap = (2 * common) / (one.length + other.length)
  if (shorter > 1 && overlap >= leastOverlap) return true
  return common >= leastPart && common >= leastOfPart * shorter
}

function wordsIn(text: UncountedText, quotations: readonly Quotation[]): UncountedText {
  const words = quotations.flatMap((quotation) => {
    const [from, to] = tokensOf(text, quotation)
    return Array.from({ length: to - from }, (_, i) => from + i)
  })
  return picked(text, Int32Array.from(words))
}

/** Where quotations begin and end, counted in their words. */
function edgesOf(text: UncountedText, quotations: readonly Quotation[]): Set<number> {
  const edges = new Set([0])
  let words = 0
  for (const quotation of quotations) {
    const [from, to] = tokensOf(text, quotation)
    edges.add((words += to - from))
  }
  return edges
}
