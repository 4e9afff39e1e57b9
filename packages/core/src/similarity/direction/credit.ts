import type { Article } from '../../article.ts'
import { fold } from '../../normalization/fold.ts'
import { otherSide, sideNames } from '../../comparison.ts'
import type { Cue } from './cue.ts'

/** Lines around the story name the other's publisher, and not the other way round. */
export function byCredit(a: Article, b: Article): Cue | null {
  const [aNamesB, bNamesA] = [credits(a, b.publisher), credits(b, a.publisher)]
  if (Boolean(aNamesB) === Boolean(bNamesA)) return null
  const original = aNamesB ? 'b' : 'a'
  return {
    original,
    weight: 3,
    reason: `${sideNames[otherSide[original]]} credits ${aNamesB ?? bNamesA}, which published ${sideNames[original]}.`,
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

/**
 * A name as it reads in a web address too: 'The Daily Example' and
 * 'www.dailyexample.com' both hold 'dailyexample'.
 */
const letters = (text: string) =>
  fold(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
