import { expect, test } from 'vitest'
import { loadEnglish } from '../src/node.ts'
import { kinds, opposites } from './changed-facts.ts'

const english = loadEnglish()

/** Those that pass for synonyms in either order; '-' stands for the space of a phrase. */
function mistaken(pairs: [one: string, other: string][]): string[] {
  return pairs
    .map(([one, other]) => [one.replaceAll('-', ' '), other.replaceAll('-', ' ')])
    .filter(([one, other]) => english.alike(one, other) || english.alike(other, one))
    .map((pair) => pair.join('/'))
}

/** Every two words of one kind, but not two names of one thing. */
function pairsWithin(kind: string): [one: string, other: string][] {
  const names = kind.split(' ').map((name) => name.split('/'))
  return names.flatMap((name, index) =>
    names
      .slice(index + 1)
      .flat()
      .flatMap((other) => name.map((one): [string, string] => [one, other])),
  )
}

test.each(Object.entries(kinds))('one of the %s for another is no synonym', (_, kind) => {
  expect(mistaken(pairsWithin(kind))).toEqual([])
})

test('nor is what turns a fact round', () => {
  const pairs = opposites.split(' ').map((pair) => pair.split('/') as [string, string])
  expect(pairs.length).toBeGreaterThan(400)
  expect(mistaken(pairs)).toEqual([])
})

test('nor is any of a thousand numbers for another, in words or digits', () => {
  const written = Array.from({ length: 100 }, (_, number) => [`${number}`, inWords(number)])
  const pairs = written.flatMap((one, number) =>
    written.slice(number + 1, number + 11).flatMap((other): [string, string][] => [
      [one[0], other[1]],
      [one[1], other[1]],
    ]),
  )
  expect(mistaken(pairs)).toEqual([])
  expect(written.filter(([digits, words]) => !english.alike(digits, words))).toEqual([])
})

function inWords(number: number): string {
  const [small, tens] = [
    kinds.numbers.split(' ').slice(0, 20),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  ]
  if (number < 20) return small[number]
  const unit = number % 10
  return unit === 0 ? tens[number / 10 - 2] : `${tens[(number - unit) / 10 - 2]} ${small[unit]}`
}
