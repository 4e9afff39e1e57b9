import type { Span } from '../../article.ts'
import type { Kind, Passage } from '../../comparison.ts'
import { Area } from '../../texts/areas.ts'
import { paragraphEnd, paragraphStart, sentenceOf, spanOf, type Text } from '../../texts/text.ts'
import type { Alignment } from '../alignment/alignment.ts'
import { type Counts, replacedShare, sameShare } from '../alignment/counts.ts'
import { Differences, type Edit } from '../alignment/differences.ts'
import type { Rectangle } from '../pair/rectangle.ts'
import type { Pair } from '../pair/pair.ts'
import type { Region } from '../regions/regions.ts'
import { turnsIn } from '../alignment/turns.ts'
import type { Range, Stretch } from './stretch.ts'

/** A passage with the figures the verdict needs. */
export interface MeasuredPassage extends Passage {
  /** Token indices, ends exclusive. */
  tokens: Stretch
  all: Counts
  narrative: Counts
  /** Edits that turn round what is said. */
  turns: Edit[]
}

/**
 * A paragraph of a region stands when this share of its shorter side is matched; else it
 * shrinks to the words that are.
 */
const minDensity = 0.2

/** Cuts an aligned region where a new paragraph begins on both sides, and describes each piece. */
export function passagesOf(region: Region, alignment: Alignment, pair: Pair): MeasuredPassage[] {
  const ranges = paragraphsOf(alignment, pair)
  const pieces = ranges.map((range, n) => {
    const before = ranges[n - 1]
    const after = ranges[n + 1]
    // Where only one side begins a new paragraph, or has residue, the pieces of the other
    // share its paragraph between them.
    const within: Rectangle = {
      a0: before ? borderOf(pair.a, alignment.a, before[1]) : region.a0,
      a1: after ? borderOf(pair.a, alignment.a, after[0]) : region.a1,
      b0: before ? borderOf(pair.b, alignment.b, before[1]) : region.b0,
      b1: after ? borderOf(pair.b, alignment.b, after[0]) : region.b1,
    }
    return describe(within, part(alignment, range), pair)
  })
  return pieces.filter((passage) => passage !== null)
}

/**
 * Where the words between two pieces are parted: at the first sentence to begin
 * there, else before the second piece.
 */
function borderOf(text: Text, aligned: number[], k: number): number {
  const first = text.sentences[sentenceOf(text, aligned[k - 1]) + 1] ?? aligned[k]
  return Math.min(first, aligned[k])
}

/** Ranges of aligned pairs that belong to one paragraph of either side. */
function paragraphsOf(alignment: Alignment, { a, b }: Pair): Range[] {
  const ranges: Range[] = []
  let from = 0
  for (let k = 1; k <= alignment.a.length; k++) {
    const goesOn =
      k < alignment.a.length &&
      !residueBetween(a, alignment.a[k - 1], alignment.a[k]) &&
      !residueBetween(b, alignment.b[k - 1], alignment.b[k]) &&
      (a.paragraphs[alignment.a[k]] === a.paragraphs[alignment.a[k - 1]] ||
        b.paragraphs[alignment.b[k]] === b.paragraphs[alignment.b[k - 1]])
    if (goesOn) continue
    ranges.push([from, k])
    from = k
  }
  return ranges
}

function residueBetween({ areas }: Text, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (areas[i] === Area.boilerplate) return true
  return false
}

const part = ({ a, b }: Alignment, range: Range): Alignment => ({
  a: a.slice(...range),
  b: b.slice(...range),
})

/**
 * The passage of some aligned pairs, within the words that are left to it; null
 * where they are too few among those.
 */
function describe(within: Rectangle, alignment: Alignment, pair: Pair): MeasuredPassage | null {
  const matched: Stretch = { a: fromFirstToLast(alignment.a), b: fromFirstToLast(alignment.b) }
  const whole: Stretch = {
    a: withinParagraph(pair.a, matched.a, within.a0, within.a1),
    b: withinParagraph(pair.b, matched.b, within.b0, within.b1),
  }
  if (isDense(alignment, whole)) return measured(alignment, whole, pair)
  return isDense(alignment, matched) ? measured(alignment, matched, pair) : null
}

const fromFirstToLast = (aligned: number[]): Range => [aligned[0], aligned[aligned.length - 1] + 1]

const isDense = (alignment: Alignment, { a, b }: Stretch): boolean =>
  alignment.a.length >= minDensity * Math.min(a[1] - a[0], b[1] - b[0])

function withinParagraph(text: Text, [from, to]: Range, first: number, last: number): Range {
  return [paragraphStart(text, from, first), paragraphEnd(text, to - 1, last)]
}

/** The passage of two stretches of tokens, by which of their words correspond. */
export function measured(alignment: Alignment, tokens: Stretch, pair: Pair): MeasuredPassage {
  const { a, b } = pair
  const [rangeA, rangeB] = [tokens.a, tokens.b]
  const differences = new Differences(pair)
  differences.follow(alignment, rangeA, rangeB)
  const { edits, replacements, only, all, narrative } = differences
  all.a = rangeA[1] - rangeA[0]
  all.b = rangeB[1] - rangeB[0]
  narrative.a += narrativeWords(a, rangeA)
  narrative.b += narrativeWords(b, rangeB)
  return {
    kind: kindOf(all, narrative, edits.length === 0),
    a: withMarks(a, spanOf(a, ...rangeA)),
    b: withMarks(b, spanOf(b, ...rangeB)),
    similarity: Math.min(1, (2 * (all.same + 0.7 * all.synonyms)) / Math.max(1, all.a + all.b)),
    replacements,
    only,
    tokens,
    all,
    narrative,
    turns: turnsIn(edits, pair),
  }
}

function narrativeWords(text: Text, [from, to]: Range): number {
  let count = 0
  for (let i = from; i < to; i++) if (!text.quoted[i]) count++
  return count
}

const opening = /["'“‘«»„‚([]/
const closing = /["'”’«»“.,;:!?…)\]]/

/** The span with the marks that open its first word and close its last. */
function withMarks({ article: { text } }: Text, [start, end]: Span): Span {
  while (start > 0 && opening.test(text[start - 1])) start--
  while (end < text.length && closing.test(text[end])) end++
  return [start, end]
}

/**
 * A passage of little else than quotations is one; the others are named after what was done to the narrative.
 */
function kindOf(all: Counts, narrative: Counts, areSame: boolean): Kind {
  const quoted = 1 - Math.max(narrative.a, narrative.b) / Math.max(1, all.a, all.b)
  if (quoted >= 0.7 && sameShare(all) >= 0.7) return 'quotation'
  if (areSame) return 'verbatim'
  const same = sameShare(narrative)
  const replaced = replacedShare(narrative)
  const { synonyms, others } = narrative
  if (same + replaced >= 0.7 && replaced >= 0.12 && synonyms >= 0.3 * (synonyms + others)) return 'spun'
  // A few words of narrative around quotations that stand are no rewriting, whatever became of them.
  return same >= 0.6 || sameShare(all) >= 0.75 ? 'edited' : 'rewritten'
}
