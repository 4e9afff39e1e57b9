import { compare, type CompareOptions, type Label } from '@unspin/core'
import type { PairSet } from '../sets.ts'

export interface LabelledPair {
  set: string
  group: string
  label: Label
  features: Record<string, number>
}

/** The family, the event, or the first of two notices. */
function groupOf(id: string): string {
  const notice = /^(?:same-form|refiled|resent)-\d+/.exec(id)
  return notice
    ? notice[0]
    : id
        .split('-')
        .slice(0, /^(?:fam|de|es|fr|it)-/.test(id) ? 2 : 1)
        .join('-')
}

/** The features of every labelled pair of a set. */
export function* pairExamples(set: PairSet, options: CompareOptions): Generator<LabelledPair> {
  for (const { id, label, ...pair } of set.pairs)
    if (label)
      yield {
        set: set.name,
        group: groupOf(id),
        label,
        features: featuresOf(...set.texts({ id, ...pair }), options),
      }
}

function featuresOf(a: string, b: string, options: CompareOptions): Record<string, number> {
  return compare(a, b, { ...options, explain: true }).explanation!.features
}

const liftedWords = 60

/**
 * Excerpts made from the families: a stretch of each original set into the story of another event,
 * between two of its paragraphs.
 */
export function* liftedExamples(families: PairSet, options: CompareOptions): Generator<LabelledPair> {
  const stories = families.pairs.filter(({ kind }) => kind === 'sametopic')
  for (const [n, host] of stories.entries())
    for (const step of [1, 3, 4, 6, 7, 9]) {
      const source = families.texts(stories[(n + step) % stories.length]!)[1]
      const paragraphs = families.texts(host)[0].split('\n')
      const words = [...source.matchAll(/\S+/g)]
      const first = 60 + ((n * 37 + step * 53) % Math.max(1, words.length - 180))
      const last = words[first + liftedWords - 1]!
      const lifted = source.slice(words[first]!.index, last.index + last[0].length)
      const text = paragraphs.toSpliced(4 + ((n + step) % (paragraphs.length - 4)), 0, lifted).join('\n')
      yield {
        set: 'lifted',
        group: groupOf(host.id),
        label: 'excerpt',
        features: featuresOf(text, source, options),
      }
    }
}

/**
 * Short ones: of an explainer of nine paragraphs two stand in another of nine, which is about something else.
 */
export function* shortLiftedExamples(families: PairSet, options: CompareOptions): Generator<LabelledPair> {
  const stories = families.pairs.filter(({ kind }) => kind === 'sametopic')
  for (const [n, host] of stories.entries())
    for (const step of [2, 5, 8]) {
      const source = shortened(families.texts(stories[(n + step) % stories.length]!)[1], 9)
      const text = shortened(families.texts(host)[0], 7)
      const lifted = source.slice(3, 5)
      yield {
        set: 'lifted',
        group: groupOf(host.id),
        label: 'excerpt',
        features: featuresOf(text.toSpliced(4, 0, ...lifted).join('\n\n'), source.join('\n\n'), options),
      }
    }
}

/** The first paragraphs of a story that are as long as most, its headline before them. */
function shortened(text: string, count: number): string[] {
  const [headline, ...paragraphs] = text.split('\n').filter(Boolean)
  return [headline!, ...paragraphs.filter((paragraph) => paragraph.split(' ').length >= 20).slice(0, count)]
}

const statements = [
  '“We will rebuild this bridge before the winter, whatever it costs. We have the money, we have the plans and we have the people,” the minister said.',
  '“Nobody here has slept since Tuesday, and nobody has complained. We cooked four hundred meals a day in a kitchen built for forty,” said the mayor.',
  '“It held for ninety years and it fell in nine seconds. I have watched the film a hundred times and I still look at the wrong pillar,” said the engineer.',
]

/**
 * Reports that share nothing but quotations: stories of different events, into which the statements
 * of one press conference are set.
 */
export function* quotingExamples(families: PairSet, options: CompareOptions): Generator<LabelledPair> {
  const pairs = families.pairs.filter(({ label }) => label === 'unrelated')
  for (const [n, pair] of pairs.entries()) {
    const [a, b] = families.texts(pair).map((text) => quoting(text, statements.slice(0, 1 + (n % 3))))
    yield {
      set: 'quoting',
      group: groupOf(pair.id),
      label: 'same-event',
      features: featuresOf(a!, b!, options),
    }
  }
}

function quoting(text: string, said: string[]): string {
  const paragraphs = text.split('\n')
  said.forEach((statement, i) => paragraphs.splice(5 + 3 * i, 0, statement))
  return paragraphs.join('\n')
}
