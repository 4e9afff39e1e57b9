import type { Article } from '../article.ts'
import type { Direction, Side } from '../comparison.ts'
import { fold } from '../normalization/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import type { MeasuredPassage } from './passages.ts'

/** Something in the texts that speaks for one of them as the original. */
interface Cue {
  original: Side
  /** Log-odds that it is right. */
  weight: number
  reason: string
}

/** Below these log-odds (three to one) the texts do not tell. */
const leastOdds = Math.log(3)

const letter = { a: 'A', b: 'B' } as const
const otherSide = { a: 'b', b: 'a' } as const

/** Of a pair that is no copy. */
export const noDirection: Direction = {
  original: null,
  confidence: 0,
  reasons: ['The pair is no copy, so neither is its original.'],
}

/** Which of two articles that share passages is the original, by what their texts show. */
export function directionOf(
  a: Article,
  b: Article,
  passages: MeasuredPassage[],
  lexicon: Lexicon | null,
): Direction {
  const cues = [
    byCredit(a, b),
    byDate(a, b),
    byReplacements(a, b, passages, lexicon),
    byFurniture(a, b),
    byBrokenMarks(a, b),
  ]
  const found = passages.length ? cues.filter((cue) => cue !== null) : []
  const odds = found.reduce((sum, { original, weight }) => sum + (original === 'a' ? weight : -weight), 0)
  if (Math.abs(odds) < leastOdds)
    return { original: null, confidence: 0, reasons: ['The texts do not show which of the two came first.'] }
  const original = odds > 0 ? 'a' : 'b'
  return {
    original,
    confidence: Math.min(0.99, Math.round(100 / (1 + Math.exp(-Math.abs(odds)))) / 100),
    reasons: found
      .filter((cue) => cue.original === original)
      .toSorted((p, q) => q.weight - p.weight)
      .map(({ reason }) => reason),
  }
}

/** Lines around the story name the other's publisher, and not the other way round. */
function byCredit(a: Article, b: Article): Cue | null {
  const [aNamesB, bNamesA] = [credits(a, b.publisher), credits(b, a.publisher)]
  if (Boolean(aNamesB) === Boolean(bNamesA)) return null
  const original = aNamesB ? 'b' : 'a'
  return {
    original,
    weight: 3,
    reason: `${letter[otherSide[original]]} credits ${aNamesB ?? bNamesA}, which published ${letter[original]}.`,
  }
}

function credits(
  { text, furniture, boilerplate, publisher: own }: Article,
  publisher: string | null,
): string | null {
  if (!publisher) return null
  const name = letters(publisher)
  if (name.length < 4 || (own && letters(own) === name)) return null
  return [...furniture, ...boilerplate].some(({ start, end }) =>
    letters(text.slice(start, end)).includes(name),
  )
    ? publisher
    : null
}

/** A name as it reads in a web address too: 'The Daily Example' and 'www.dailyexample.com' both hold 'dailyexample'. */
const letters = (text: string) =>
  fold(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

function byDate(a: Article, b: Article): Cue | null {
  if (!a.published || !b.published || a.published === b.published) return null
  const original = a.published < b.published ? 'a' : 'b'
  const [earlier, later] = [a.published, b.published].toSorted()
  return {
    original,
    weight: 2,
    reason: `${letter[original]} is dated ${earlier}, ${letter[otherSide[original]]} ${later}.`,
  }
}

/** How many times as rare a word must be to count as the rarer one, and how sure the balance must be (standard deviations). */
const muchRarer = 2
const leastBalance = 2.5

/**
 * A synonym machine replaces the plain word by a rarer one, and one word by several. The sign test over all replacements tells which
 * side holds the clumsier words.
 */
function byReplacements(
  a: Article,
  b: Article,
  passages: MeasuredPassage[],
  lexicon: Lexicon | null,
): Cue | null {
  if (!lexicon) return null
  let clumsierInA = 0
  let clumsierInB = 0
  for (const { replacements } of passages)
    for (const replacement of replacements) {
      const one = fold(a.text.slice(...replacement.a))
      const other = fold(b.text.slice(...replacement.b))
      const clumsier = clumsierOf(one, other, lexicon)
      if (clumsier === 'a') clumsierInA++
      if (clumsier === 'b') clumsierInB++
    }
  const count = clumsierInA + clumsierInB
  const balance = (clumsierInA - clumsierInB) / Math.sqrt(Math.max(1, count))
  if (Math.abs(balance) < leastBalance) return null
  const original = balance > 0 ? 'b' : 'a'
  return {
    original,
    weight: Math.min(5, Math.abs(balance)),
    reason: `In ${Math.max(clumsierInA, clumsierInB)} of ${count} replacements ${letter[otherSide[original]]} has the rarer or longer wording.`,
  }
}

function clumsierOf(one: string, other: string, lexicon: Lexicon): Side | null {
  const [wordsOfOne, wordsOfOther] = [one.split(/\s+/).length, other.split(/\s+/).length]
  if (wordsOfOne !== wordsOfOther) return wordsOfOne > wordsOfOther ? 'a' : 'b'
  const [rank, otherRank] = [lexicon.rank(one), lexicon.rank(other)]
  if (rank < 0 || otherRank < 0) return null
  if (rank > muchRarer * otherRank) return 'a'
  return otherRank > muchRarer * rank ? 'b' : null
}

/** Copies lose the lines above the story: who wrote it, and when. */
function byFurniture(a: Article, b: Article): Cue | null {
  const [inA, inB] = [headLines(a), headLines(b)]
  if (inA === inB || Math.min(inA, inB) > 0) return null
  const original = inA > inB ? 'a' : 'b'
  return {
    original,
    weight: 0.8,
    reason: `Only ${letter[original]} names its author or its date.`,
  }
}

const headLines = ({ byline, published }: Article) => (byline.length ? 1 : 0) + (published ? 1 : 0)

/** Careless copying loses quotation marks. */
function byBrokenMarks(a: Article, b: Article): Cue | null {
  const [inA, inB] = [brokenMarks(a.text), brokenMarks(b.text)]
  if (inA === inB) return null
  const original = inA < inB ? 'a' : 'b'
  const most = Math.max(inA, inB)
  const least = Math.min(inA, inB)
  return {
    original,
    weight: 0.5,
    reason: `${letter[otherSide[original]]} leaves ${most} quotation ${most === 1 ? 'mark' : 'marks'} without a partner, ${letter[original]} ${least || 'none'}.`,
  }
}

function brokenMarks(text: string): number {
  let open = 0
  let closed = 0
  for (const mark of text.match(/[“”]/g) ?? [])
    if (mark === '“') open++
    else closed++
  return Math.abs(open - closed)
}
