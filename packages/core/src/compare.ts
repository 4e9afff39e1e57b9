import type { Article } from './article.ts'
import { type Comparison, copyLabels } from './comparison.ts'
import type { Lexicon } from './lexicon.ts'
import { align } from './similarity/alignment/alignment.ts'
import { directionOf, noDirection } from './similarity/direction/direction.ts'
import { withDigest } from './similarity/passages/digests.ts'
import { findRegions } from './similarity/regions/find-regions.ts'
import { type Findings, inOrderOfA, mirrored, published } from './similarity/findings.ts'
import { coversOf, measure, shareOf } from './similarity/verdict/measures.ts'
import { notesOn } from './similarity/notes.ts'
import { pairOf } from './similarity/pair/pair.ts'
import { passagesOf } from './similarity/passages/passages.ts'
import { reasonsFor } from './similarity/verdict/reasons.ts'
import { withRetellings } from './similarity/passages/retellings.ts'
import { sharedQuotations } from './similarity/quotations/shared.ts'
import { judge } from './similarity/verdict/judge.ts'
import { rulesBehind } from './similarity/verdict/rules.ts'
import { lexiconFor } from './texts/language.ts'
import { commonLanguage, type Prepared, preparedOf, type PreparedArticle } from './texts/prepare.ts'

export interface CompareOptions {
  /**
   * What is known about the words of the articles' language; without it the engine
   * works on stems alone, and notes it.
   */
  lexicon?: Lexicon
  /** Adds the features, weights and rules behind the verdict. */
  explain?: boolean
}

/**
 * Compares two texts, two articles already extracted, or articles prepared for being compared often, in any
 * mixture. Pure and synchronous; `compare(b, a)` mirrors `compare(a, b)`.
 */
export function compare(
  a: string | Article | Prepared,
  b: string | Article | Prepared,
  options: CompareOptions = {},
): Comparison {
  const [preparedA, preparedB] = [preparedOf(a), preparedOf(b)]
  const [articleA, articleB] = [preparedA.article, preparedB.article]
  const lexicon = lexiconFor([articleA, articleB], options.lexicon)

  // Every aligner breaks some ties by order. An order that depends on the texts alone makes the mirror exact.
  const inOrder = articleA.text <= articleB.text
  const { passages, quotations, measures, judgement } = inOrder
    ? findAll(preparedA, preparedB, lexicon)
    : mirrored(findAll(preparedB, preparedA, lexicon))
  const { label, confidence, explanation } = judgement

  return {
    a: { title: articleA.title, words: measures.a.words },
    b: { title: articleB.title, words: measures.b.words },
    verdict: { label, confidence, reasons: reasonsFor(label, measures) },
    direction: copyLabels.has(label)
      ? directionOf(articleA, articleB, passages, lexicon)
      : noDirection(label),
    shares: measures.identical
      ? { a: 1, b: 1 }
      : { a: rounded(shareOf(measures.a)), b: rounded(shareOf(measures.b)) },
    passages: passages.map(published),
    quotations,
    notes: notesOn(articleA, articleB, options.lexicon ?? null),
    ...(options.explain && { explanation: { ...explanation, rules: rulesBehind(judgement, measures) } }),
  }
}

const rounded = (share: number) => Math.round(1000 * share) / 1000

function findAll(a: PreparedArticle, b: PreparedArticle, lexicon: Lexicon | null): Findings {
  const language = commonLanguage(a, b, lexicon)
  const pair = pairOf(a.readIn(language), b.readIn(language))

  const aligned = findRegions(pair).flatMap((region) => passagesOf(region, align(region, pair), pair))
  const standing = withDigest(pair, aligned)
  const told = { standing, all: withRetellings(pair, standing) }
  const quotations = sharedQuotations(pair)
  const measures = measure(pair, told, quotations)
  const judgement = judge(measures, lexicon !== null)
  // Two reports of one event tell the same things too: only between copies does what
  // one retells come from the other.
  const passages = copyLabels.has(judgement.label) ? told.all : standing
  return {
    passages: inOrderOfA(passages),
    quotations,
    measures: passages === told.all ? measures : { ...measures, ...coversOf(pair, passages) },
    judgement,
  }
}
