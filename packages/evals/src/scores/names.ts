import type { Name } from '@unspin/core'
import type { ArticleTruth, Extracted } from '../articles.ts'
import { fScore, type FScore } from './f-score.ts'

/**
 * Names of persons, organizations and places found under their own type; a shorter
 * form of a name counts as the name.
 */
export function scoreNames(set: Extracted[]): FScore {
  const count = { guessed: 0, right: 0, truths: 0, found: 0 }
  for (const { truth, article } of set) {
    const truths = namesOf(truth)
    count.guessed += article.names.length
    count.right += article.names.filter((name) => truths.some((one) => isSame(name, one))).length
    count.truths += truths.length
    count.found += truths.filter((one) => article.names.some((name) => isSame(name, one))).length
  }
  return fScore(count.right, count.guessed, count.truths, count.found)
}

type TypedName = Pick<Name, 'name' | 'type'>

function namesOf({ entities }: ArticleTruth): TypedName[] {
  if (!entities) return []
  return [
    ...entities.people.map((name): TypedName => ({ name, type: 'person' })),
    ...entities.organizations.map((name): TypedName => ({ name, type: 'organization' })),
    ...entities.places.map((name): TypedName => ({ name, type: 'place' })),
  ]
}

function isSame(p: TypedName, q: TypedName): boolean {
  if (p.type !== q.type) return false
  const [a, b] = [wordsOf(p.name), wordsOf(q.name)]
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean)
