import type { Article } from './article.ts'
import { type Comparison, copyLabels } from './comparison.ts'
import { extract } from './extraction/extract.ts'
import { type Lexicon, lexiconFor } from './lexicon.ts'
import { readTexts } from './normalization/text.ts'
import { Vocabulary } from './normalization/vocabulary.ts'
import { wordsOf } from './normalization/words.ts'
import { align } from './similarity/alignment.ts'
import { directionOf, noDirection } from './similarity/direction/direction.ts'
import { withDigest } from './similarity/digests.ts'
import { findRegions } from './similarity/find.ts'
import { type Findings, inOrderOfA, mirrored, published } from './similarity/findings.ts'
import { type Cover, measure } from './similarity/measures.ts'
import { notesOn } from './similarity/notes.ts'
import { pairOf } from './similarity/pair.ts'
import { passagesOf } from './similarity/passages.ts'
import { withRetellings } from './similarity/retellings.ts'
import { sharedQuotations } from './similarity/quotations.ts'
import { judge } from './similarity/verdict.ts'

export interface CompareOptions {
  /** What is known about the words of the articles' language; without it the engine works on stems alone, and notes it. */
  lexicon?: Lexicon
  /** Adds the features and weights behind the verdict. */
  explain?: boolean
}

/** Compares two texts, or two articles already extracted. Pure and synchronous; `compare(b, a)` mirrors `compare(a, b)`. */
export function compare(a: string | Article, b: string | Article, options: CompareOptions = {}): Comparison {
  const articleA = typeof a === 'string' ? extract(a) : a
  const articleB = typeof b === 'string' ? extract(b) : b
  const lexicon = lexiconFor([articleA, articleB], options.lexicon)

  // Every aligner breaks some ties by order. An order that depends on the texts alone makes the mirror exact.
  const inOrder = articleA.text <= articleB.text
  const { passages, quotations, measures } = inOrder
    ? findAll(articleA, articleB, lexicon)
    : mirrored(findAll(articleB, articleA, lexicon))
  const { verdict, explanation } = judge(measures, lexicon !== null)

  return {
    a: { title: articleA.title, words: measures.a.words },
    b: { title: articleB.title, words: measures.b.words },
    verdict,
    direction: copyLabels.has(verdict.label)
      ? directionOf(articleA, articleB, passages, lexicon)
      : noDirection,
    shares: measures.identical ? { a: 1, b: 1 } : { a: shareOf(measures.a), b: shareOf(measures.b) },
    passages: passages.map(published),
    quotations,
    notes: notesOn(articleA, articleB, options.lexicon ?? null),
    ...(options.explain && { explanation }),
  }
}

const shareOf = ({ covered, words }: Cover) => Math.round((1000 * covered) / Math.max(1, words)) / 1000

function findAll(articleA: Article, articleB: Article, lexicon: Lexicon | null): Findings {
  const vocabulary = new Vocabulary(wordsOf(articleA.lang ?? articleB.lang, lexicon))
  const pair = pairOf(...readTexts(articleA, articleB, vocabulary), vocabulary)

  const aligned = findRegions(pair).flatMap((region) => passagesOf(region, align(region, pair), pair))
  const passages = withRetellings(pair, withDigest(pair, aligned))
  const quotations = sharedQuotations(pair)
  return { passages: inOrderOfA(passages), quotations, measures: measure(pair, passages, quotations) }
}
