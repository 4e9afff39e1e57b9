import { counted, percent } from '@unspin/core/wording'
import type { Together } from './together.ts'

/** More names are no longer read. */
const mostNamed = 4

interface Wording {
  /** What the article is called in the sentence: 'A', 'the article'. */
  article: string
  /** How many copies are told of, and whether there may be others. */
  copies: number
  more?: boolean
  nameOf: NameOf
}

/** What a copy is called, by its id. */
type NameOf = (id: string) => string

/**
 * '62 % of A stands in the 3 copies together (9 % in quotations); 38 % is its own. 40 % stands in X, 18 %
 * more in Y, 4 % more in Z.' Null where a single copy tells the same by itself.
 */
export function togetherInWords(together: Together, wording: Wording): string | null {
  const { article, copies, more = false, nameOf } = wording
  if (copies < 2 || together.by.length === 0) return null
  const several = `the ${counted(copies, 'copy', 'copies')}${more ? ' found so far' : ''} together`
  const quoted = together.quotations > 0 ? ` (${percent(together.quotations)} in quotations)` : ''
  const own = together.own === 0 ? 'nothing' : percent(together.own)
  const whole = `${percent(together.share)} of ${article} stands in ${several}${quoted}; ${own} is its own.`
  return [whole, byWhomInWords(together, nameOf)].filter(Boolean).join(' ')
}

/**
 * '40 % stands in X, 18 % more in Y, 4 % more in Z.' Null where one has all that stands in
 * any: the list of copies says so.
 */
export function byWhomInWords({ by }: Together, nameOf: NameOf): string | null {
  const [first, ...others] = by
  if (!first || others.length === 0) return null
  const named = others.slice(0, mostNamed - 1)
  const rest = others.slice(named.length)
  const more = rest.reduce((sum, { adds }) => sum + adds, 0)
  const parts = [
    `${percent(first.adds)} stands in ${nameOf(first.id)}`,
    ...named.map(({ id, adds }) => `${percent(adds)} more in ${nameOf(id)}`),
    ...(rest.length > 0 ? [`${percent(more)} more in ${counted(rest.length, 'other')}`] : []),
  ]
  return `${parts.join(', ')}.`
}
