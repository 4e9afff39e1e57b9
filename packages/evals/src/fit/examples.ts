import { compare, type CompareOptions, type Label } from '@unspin/core'
import type { PairSet } from '../sets.ts'

export interface LabelledPair {
  set: string
  group: string
  label: Label
  features: Record<string, number>
}

const groupOf = (id: string) => id.split('-').slice(0, /^(?:fam|de|es|fr|it)-/.test(id) ? 2 : 1).join('-') // prettier-ignore

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

/** Excerpts made from the families: a stretch of each original set into the story of another event, between two of its paragraphs. */
export function* liftedExamples(families: PairSet, options: CompareOptions): Generator<LabelledPair> {
  const stories = families.pairs.filter(({ kind }) => kind === 'sametopic')
  for (const [n, host] of stories.entries())
    for (const step of [1, 4, 7]) {
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
