import { compare, type Label, type Lexicon } from '@unspin/core'
import type { PairSet } from '../sets.ts'

export interface LabelledPair {
  set: string
  group: string
  label: Label
  features: Record<string, number>
}

const groupOf = (id: string) => id.split('-').slice(0, id.startsWith('fam') ? 2 : 1).join('-') // prettier-ignore

/** The features of every labelled pair of a set. */
export function* pairExamples(set: PairSet, lexicon: Lexicon): Generator<LabelledPair> {
  for (const { id, label, ...pair } of set.pairs)
    if (label)
      yield {
        set: set.name,
        group: groupOf(id),
        label,
        features: featuresOf(...set.texts({ id, ...pair }), lexicon),
      }
}

function featuresOf(a: string, b: string, lexicon: Lexicon): Record<string, number> {
  return compare(a, b, { lexicon, explain: true }).explanation!.features
}

const liftedWords = 60

/** Excerpts made from the families: a stretch of each original set into the story of another event, between two of its paragraphs. */
export function* liftedExamples(families: PairSet, lexicon: Lexicon): Generator<LabelledPair> {
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
        features: featuresOf(text, source, lexicon),
      }
    }
}
