import type { Side } from '../../comparison.ts'
import { isNegation } from '../../normalization/negations.ts'
import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import type { Edit, Range } from './differences.ts'
import type { Pair } from '../pair/pair.ts'
import { areSpellings } from '../pair/spellings.ts'

/**
 * From this cosine on two words stand in the same company: 'won' and 'lost' .50, 'rose' and 'fell' .75,
 * 'approved' and 'rejected' .45.
 */
const sameCompany = 0.4

/**
 * The edits that turn round what the body says: a negation comes or goes, or a word gives way to one that
 * stands in the same company and is no synonym ('risen' for 'fallen', 'refused' for 'agreed').
 */
export function turnsIn(edits: readonly Edit[], pair: Pair): Edit[] {
  return edits.filter((edit) => isInBody(edit, pair) && (isDenied(edit, pair) || isOpposed(edit, pair)))
}

const isInBody = ({ a, b }: Edit, pair: Pair): boolean => isOfBody(pair.a, a) && isOfBody(pair.b, b)

const isOfBody = ({ areas }: Text, [from, to]: Range): boolean => from === to || areas[from] === Area.body

/** A longer stretch that comes or goes is a sentence more or less, moved perhaps, and turns none. */
const longestTurn = 6

function isDenied({ a, b, relation }: Edit, pair: Pair): boolean {
  if (relation === 'form' || Math.max(a[1] - a[0], b[1] - b[0]) > longestTurn) return false
  return negationsIn('a', a, pair) % 2 !== negationsIn('b', b, pair) % 2
}

function negationsIn(side: Side, [from, to]: Range, { [side]: text, vocabulary }: Pair): number {
  let count = 0
  for (let i = from; i < to; i++)
    if (isNegation(vocabulary.words[text.forms[i]].form, text.article.lang)) count++
  return count
}

function isOpposed({ a, b, relation }: Edit, pair: Pair): boolean {
  if (relation !== 'other' || a[1] - a[0] !== 1 || b[1] - b[0] !== 1) return false
  const [one, other] = [pair.a.forms[a[0]], pair.b.forms[b[0]]]
  if (pair.weights[one] === 0 || pair.weights[other] === 0) return false
  const { words } = pair.vocabulary
  return (
    pair.nearness.ofWords(one, other) >= sameCompany && !areSpellings([words[one].form], [words[other].form])
  )
}
