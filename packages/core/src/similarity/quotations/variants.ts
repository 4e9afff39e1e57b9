import type { Article, Quotation, Span } from '../../article.ts'
import type { QuotationVariant } from '../../comparison.ts'
import type { Lexicon } from '../../lexicon.ts'
import { fold } from '../../normalization/fold.ts'
import { type Words, wordsOf } from '../../normalization/words.ts'
import { lexiconFor } from '../../texts/language.ts'
import { readStretches } from '../../texts/stretches.ts'
import type { Layout, ReadText } from '../../texts/text.ts'
import { changeOf, editsOf, isAtEdge } from './changes.ts'
import type { Edit } from '../alignment/differences.ts'
import { meet } from '../pair/common-words.ts'
import { type Pair, pairIn, pairOf } from '../pair/pair.ts'
import { partsThatMaySay } from './parts.ts'
import { areEqual, commonWords, leastOverlap, overlapOf, shortestShared, tokensOf } from './shared.ts'

/**
 * Where one gives a part of the other, this share of the shorter one's words must be common to both,
 * and no more be changed within it.
 */
const leastOfPart = 0.8
const mostWithinPart = 0.4
/** So many words a part must share, of the same speaker and of whoever it is. */
const leastPart = { sameSpeaker: 5, anySpeaker: 8 }
/**
 * What the common words must tell (0 to 1 each) where the speaker is not known to be the same: 'at the
 * end of the day' is nobody's. More of what two named speakers say differently, less without a lexicon,
 * where no word is known to be rare.
 */
const leastTold = { otherwise: 1.5, altered: 3, withoutLexicon: 0.6 }

/**
 * How to find a quotation of an article in others, however they altered it: call what this gives with each of
 * them. A quotation that the reporter interrupts ('…,' she said, '…') is taken for one.
 */
export function quotationFinder(
  article: Article,
  quotation: Quotation,
  options: { lexicon?: Lexicon } = {},
): (other: Article) => QuotationVariant[] {
  const asked = readQuotations(article, [quotation], languageOf(article, options))
  return (other) => {
    if (other.quotes.length === 0) return []
    const { a, b } = meet(asked, readQuotations(other, other.quotes, asked.vocabulary.language))
    const runs = partsThatMaySay(a.forms, b)
    return runs.flatMap((run) => {
      const parts = run.map((i) => other.quotes[i])
      const variant = variantOf(asked, quotation, other, parts)
      return variant ? [{ index: run[0], ...variant }] : []
    })
  }
}

/**
 * What became of a quotation in one of another article, where it is known by a third article that the two are
 * one: however little they have in common.
 */
export function quotationBeside(
  article: Article,
  quotation: Quotation,
  other: Article,
  index: number,
  options: { lexicon?: Lexicon } = {},
): QuotationVariant {
  const language = languageOf(article, options)
  const parts = [other.quotes[index]]
  const pair = pairOf(readQuotations(article, [quotation], language), readQuotations(other, parts, language))
  const { within: _, ...differences } = differencesIn(pair, [quotation], parts)
  return { index, ...differences }
}

/**
 * The words of a quotation and of what others make of it are read as those of
 * the language of its own article.
 */
export function languageOf(article: Article, options: { lexicon?: Lexicon }): Words {
  return wordsOf(article.lang, lexiconFor([article], options.lexicon))
}

export type Differences = Omit<QuotationVariant, 'index'>

/**
 * What became of a quotation in some parts of another article, taken for one; null
 * where they are not the same words.
 */
export function variantOf(
  asked: ReadText,
  quotation: Quotation,
  other: Article,
  parts: Quotation[],
): Differences | null {
  const meeting = meet(asked, readQuotations(other, parts, asked.vocabulary.language))
  const [forms, givenForms] = [meeting.a.forms, meeting.b.forms]
  const isWhole =
    overlapOf(forms, givenForms) >= leastOverlap &&
    Math.min(forms.length, givenForms.length) >= shortestShared
  if (!isWhole && !mayBePart(forms, givenForms)) return null
  const speaker = speakerOf(parts)
  const pair = pairIn(meeting)
  const isSameSpeaker = haveOneSurname(quotation.speaker?.name ?? null, speaker)
  const isLikely = areEqual(forms, givenForms) || !quotation.speaker || !speaker
  if (!isSameSpeaker && told(pair) < leastToldOf(isLikely, asked.vocabulary.language)) return null

  const { within, ...differences } = differencesIn(pair, [quotation], parts)
  return isWhole || isPart(pair, within, isSameSpeaker) ? differences : null
}

function differencesIn(pair: Pair, asked: Quotation[], parts: Quotation[]): Differences & { within: Edit[] } {
  const edges = { a: edgesOf(pair.a, asked), b: edgesOf(pair.b, parts) }
  const edits = editsOf(pair, edges)
  const within = edits.filter((edit) => !isAtEdge(edit, edges))
  const same = areEqual(pair.a.forms, pair.b.forms)
  return {
    b: [parts[0].start, parts.at(-1)!.end],
    speaker: speakerOf(parts),
    same,
    cut: !same && within.length === 0,
    changes: edits.map((edit) => changeOf(edit, pair)),
    within,
  }
}

const speakerOf = (parts: readonly Quotation[]): string | null =>
  parts.find((part) => part.speaker !== null)?.speaker?.name ?? null

function mayBePart(one: Int32Array, other: Int32Array): boolean {
  const common = commonWords(one, other)
  return common >= leastPart.sameSpeaker && common >= leastOfPart * Math.min(one.length, other.length)
}

/**
 * Whether the words of the shorter one stand close together in the longer one: any long speech has the
 * words of a short one somewhere.
 */
function isPart({ a, b }: Pair, within: Edit[], isSameSpeaker: boolean): boolean {
  const shorter = Math.min(a.forms.length, b.forms.length)
  const changed = within.reduce((sum, edit) => sum + Math.max(lengthOf(edit.a), lengthOf(edit.b)), 0)
  const least = isSameSpeaker ? leastPart.sameSpeaker : leastPart.anySpeaker
  return changed <= mostWithinPart * shorter && commonWords(a.forms, b.forms) >= least
}

const lengthOf = ([from, to]: readonly [number, number]) => to - from

function told({ a, b, weights }: Pair): number {
  const inB = new Set(b.forms)
  return a.forms.reduce((sum, form) => sum + (inB.has(form) ? weights[form] : 0), 0)
}

function leastToldOf(isLikely: boolean, { lexicon }: Words): number {
  const least = isLikely ? leastTold.otherwise : leastTold.altered
  return lexicon ? least : least * leastTold.withoutLexicon
}

function haveOneSurname(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && surnameOf(one) === surnameOf(other)
}

const surnameOf = (name: string) => fold(name.split(' ').at(-1)!)

export function readQuotations(
  article: Article,
  quotations: readonly Quotation[],
  language: Words,
): ReadText {
  const spans = quotations.map(({ start, end }): Span => [start, end])
  return readStretches(article, spans, language)
}

/**
 * The tokens before which words may be missing and everybody sees it: where quotations begin
 * and end, and behind an ellipsis.
 */
function edgesOf(text: Layout, quotations: readonly Quotation[]): Set<number> {
  const { starts, ends, count } = text.tokens
  const edges = new Set([0, ...quotations.map((quotation) => tokensOf(text, quotation)[1])])
  for (let i = 1; i < count; i++)
    if (/…|\.\s?\.\s?\./.test(text.article.text.slice(ends[i - 1], Math.min(starts[i], ends[i - 1] + 200))))
      edges.add(i)
  return edges
}
