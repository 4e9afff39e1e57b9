import { extract, sketchOf } from '@unspin/core'
import { sharingPairs } from '@unspin/library'
import { LshIndex } from 'minhash'
import { signature } from '../signature.ts'
import type { Corpus } from './corpus.ts'

const articles = 10_000
const words = 240

export interface AllPairs {
  seconds: number
  /** The same by MinHash and its buckets. */
  minhashSeconds: number
}

/**
 * Seconds from texts to all pairs of them that may be copies, in one thread: the
 * best of three, and a peer's once.
 */
export function allPairs(corpus: Corpus): AllPairs {
  const texts = [...corpus.articles(articles)].map(({ text }) => text.split(' ').slice(0, words).join(' '))
  const times = [1, 2, 3].map(() => secondsOf(() => sharing(texts)))
  return { seconds: Math.min(...times), minhashSeconds: secondsOf(() => inOneBucket(texts)) }
}

/** Pairs that share fingerprints. */
const sharing = (texts: string[]) =>
  sharingPairs(texts.map((text) => Uint32Array.from(new Set(sketchOf(extract(text)).fingerprints))))

function inOneBucket(texts: string[]): string[][] {
  const index = new LshIndex({ bandSize: 4 })
  return texts.map((text, i) => {
    const own = signature(text)
    index.insert(String(i), own)
    return index.query(own)
  })
}

function secondsOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}
