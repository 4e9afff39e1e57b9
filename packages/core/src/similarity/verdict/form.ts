import type { Side } from '../../comparison.ts'
import { Area } from '../../texts/areas.ts'
import type { Text } from '../../texts/text.ts'
import { alignSequences } from '../alignment/sequences.ts'
import { type Fact, type FactKind, factsOf } from '../../texts/facts.ts'
import type { Pair } from '../pair/pair.ts'
import { areSpellings } from '../pair/spellings.ts'
import { type Apart, areAboutOthers, isUnknown } from './subjects.ts'

/**
 * How two bodies agree place by place, said apart for their form, which is what is left
 * without the facts, and for the facts.
 */
export interface Agreement {
  /**
   * Words of the form: of the body that has fewer, and how many of them stand in the other too, in one order.
   */
  form: { words: number; shared: number }
  /** Facts that both state at one place; one that they repeat counts once. */
  sameFacts: number
  /** Facts at whose place the other body states another of the same kind. */
  changedFacts: ChangedFact[]
  /** How many of these are names, each of them unknown in the other article. */
  exchanged: number
  /**
   * What tells that each body is about somebody or something that the other does
   * not name; `null` if nothing does.
   */
  aboutOthers: Apart | null
}

export type ChangedFact = Record<Side, Fact> & {
  /** Whether what stands before and after agrees too, so that nothing else can be meant. */
  isFramed: boolean
}

/** A body in which each fact is one element, and all facts of a kind are the same. */
interface Outline {
  /** By element: its stem, or the kind of its fact as a number that no stem has. */
  ids: Int32Array
  /** By element: its fact; `null` for a word of the form. */
  facts: (Fact | null)[]
  /** By element: the form of a word, or a number that facts of the same words have in common. */
  words: Int32Array
}

const kinds: readonly FactKind[] = ['number', 'date', 'name']

/** What an aligned fact gains that is the same on both sides, and one that is another. */
const sameFactGain = 0.8
const changedFactGain = 0.3
/** What a word of the form gains, beside its weight. */
const wordGain = 0.3

export function agreementOf(pair: Pair): Agreement {
  const numbers: Numbers = new Map()
  const [a, b] = [outlineOf(pair.a, pair, numbers), outlineOf(pair.b, pair, numbers)]
  const gain = (i: number, j: number) => {
    if (a.ids[i] !== b.ids[j]) return 0
    if (a.facts[i] === null) return wordGain + pair.weights[a.words[i]]
    return a.words[i] === b.words[j] ? sameFactGain : changedFactGain
  }
  const alignment = alignSequences(
    { a: a.ids, b: b.ids, gain },
    { a0: 0, a1: a.ids.length, b0: 0, b1: b.ids.length },
  )
  const isAligned = (k: number, i: number, j: number) =>
    alignment.a[k] === i
      ? alignment.b[k] === j
      : (i < 0 && j < 0) || (i === a.ids.length && j === b.ids.length)
  let shared = 0
  let sameFacts = 0
  const changedFacts: ChangedFact[] = []
  const told = new Set<number>()
  for (const [k, i] of alignment.a.entries()) {
    const j = alignment.b[k]
    const [fact, other] = [a.facts[i], b.facts[j]]
    if (!fact || !other) {
      shared++
      continue
    }
    const key = a.words[i] * numbers.size + b.words[j]
    if (told.has(key)) continue
    told.add(key)
    const isFramed = isAligned(k - 1, i - 1, j - 1) && isAligned(k + 1, i + 1, j + 1)
    if (areSame(fact, other, pair)) sameFacts++
    else changedFacts.push({ a: fact, b: other, isFramed })
  }
  const words = Math.min(...[a, b].map(({ facts }) => facts.filter((fact) => fact === null).length))
  const aboutOthers = areAboutOthers(pair, { a: factsIn(a), b: factsIn(b) })
  const exchanged = changedFacts.filter((change) => isExchange(change, pair)).length
  return { form: { words, shared }, sameFacts, changedFacts, exchanged, aboutOthers }
}

const isExchange = ({ a, b }: ChangedFact, pair: Pair): boolean =>
  a.kind === 'name' && b.kind === 'name' && isUnknown(a, pair, 'a') && isUnknown(b, pair, 'b')

const factsIn = ({ facts }: Outline): Fact[] => facts.filter((fact) => fact !== null)

function outlineOf(text: Text, { vocabulary }: Pair, numbers: Numbers): Outline {
  const ids: number[] = []
  const facts: (Fact | null)[] = []
  const words: number[] = []
  const known = factsOf(text.read)
  let next = 0
  for (let i = 0; i < text.forms.length; i++) {
    const fact = known[next]
    if (fact?.from === i) {
      ids.push(vocabulary.stemCount + kinds.indexOf(fact.kind))
      facts.push(fact)
      words.push(numberOf(keyOf(text.stems, fact), numbers))
      next++
      i = fact.to - 1
    } else if (text.areas[i] === Area.body) {
      ids.push(text.stems[i])
      facts.push(null)
      words.push(text.forms[i])
    }
  }
  return { ids: Int32Array.from(ids), facts, words: Int32Array.from(words) }
}

/** Numbers of facts, by their words: most have one, which is its own key. */
type Numbers = Map<string | number, number>

const keyOf = (stems: Int32Array, { from, to }: Fact): string | number =>
  to - from === 1 ? stems[from] : stems.subarray(from, to).join()

function numberOf(key: string | number, numbers: Numbers): number {
  let number = numbers.get(key)
  if (number === undefined) numbers.set(key, (number = numbers.size))
  return number
}

const stemsOf = (side: Side, { from, to }: Fact, pair: Pair) => pair[side].stems.subarray(from, to)
const formsOf = (side: Side, { from, to }: Fact, pair: Pair) => pair[side].forms.subarray(from, to)

/**
 * Whether two facts are one: none has a word that the other lacks, so that 'Ostrand Paper Co' and 'Ostrand
 * Paper' are one, or they write the same otherwise.
 */
function areSame(a: Fact, b: Fact, pair: Pair): boolean {
  const [x, y] = [stemsOf('a', a, pair), stemsOf('b', b, pair)]
  if (areEqual(x, y)) return true
  const onlyA = [...formsOf('a', a, pair)].filter((_, i) => !y.includes(x[i]))
  const onlyB = [...formsOf('b', b, pair)].filter((_, i) => !x.includes(y[i]))
  if (onlyA.length === 0 || onlyB.length === 0) return true
  if (pair.nearness.areSynonyms(formsOf('a', a, pair), formsOf('b', b, pair))) return true
  const spell = (forms: number[]) => forms.map((form) => pair.vocabulary.words[form].form)
  return areSpellings(spell(onlyA), spell(onlyB))
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}
