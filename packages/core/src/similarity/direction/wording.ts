import type { Article } from '../../article.ts'
import type { Side } from '../../comparison.ts'
import type { Lexicon } from '../../lexicon.ts'
import { fold } from '../../normalization/fold.ts'
import type { MeasuredPassage } from '../passages/passages.ts'
import { otherSide, sideNames } from '../../comparison.ts'
import type { Cue } from './cue.ts'

/** How many times as rare a word must be to count as the rarer one. */
const muchRarer = 2
/**
 * How sure the balance must be to count, in standard deviations, and over how many replacements. Of words
 * that a machine replaced little is enough, as it weighs little then. Who edits or rewrites in earnest may
 * well choose the plainer word: of such words only what is hardly chance counts.
 */
const spunWords = { balance: 1, count: 10 }
const anyWords = { balance: 2.5, count: 1 }

/**
 * A synonym machine replaces the plain word by a rarer one, and one word by several. The sign test over all
 * replacements tells which side holds the clumsier words.
 */
export function byReplacements(
  a: Article,
  b: Article,
  passages: MeasuredPassage[],
  lexicon: Lexicon | null,
): Cue | null {
  if (!lexicon) return null
  const byAll = cueOf(clumsierIn(a, b, passages, lexicon), anyWords)
  if (byAll) return byAll
  const spun = passages.filter(({ kind }) => kind === 'spun')
  return cueOf(clumsierIn(a, b, spun, lexicon), spunWords)
}

type Clumsier = Record<Side, number>

function cueOf(clumsier: Clumsier, least: typeof anyWords): Cue | null {
  const count = clumsier.a + clumsier.b
  const balance = (clumsier.a - clumsier.b) / Math.sqrt(Math.max(1, count))
  if (Math.abs(balance) < least.balance || count < least.count) return null
  const original = balance > 0 ? 'b' : 'a'
  return {
    original,
    weight: Math.min(5, Math.abs(balance)),
    reason: `In ${Math.max(clumsier.a, clumsier.b)} of ${count} replacements ${sideNames[otherSide[original]]} has the rarer or longer wording.`,
  }
}

function clumsierIn(a: Article, b: Article, passages: MeasuredPassage[], lexicon: Lexicon): Clumsier {
  const clumsier = { a: 0, b: 0 }
  for (const { replacements } of passages)
    for (const replacement of replacements) {
      const one = fold(a.text.slice(...replacement.a))
      const other = fold(b.text.slice(...replacement.b))
      const side = clumsierOf(one, other, lexicon)
      if (side) clumsier[side]++
    }
  return clumsier
}

function clumsierOf(one: string, other: string, lexicon: Lexicon): Side | null {
  const [wordsOfOne, wordsOfOther] = [one.split(/\s+/).length, other.split(/\s+/).length]
  if (wordsOfOne !== wordsOfOther) return wordsOfOne > wordsOfOther ? 'a' : 'b'
  const [rank, otherRank] = [rankOf(one, lexicon), rankOf(other, lexicon)]
  if (rank < 0 || otherRank < 0) return null
  if (rank > muchRarer * otherRank) return 'a'
  return otherRank > muchRarer * rank ? 'b' : null
}

function rankOf(word: string, lexicon: Lexicon): number {
  const entry = lexicon.entry(word)
  return entry < 0 ? -1 : lexicon.rank(entry)
}
