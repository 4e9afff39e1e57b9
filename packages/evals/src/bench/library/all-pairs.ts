import { extract, sketchOf } from '@unspin/core'
import { sharingPairs } from '@unspin/library'
import type { Corpus } from './corpus.ts'

const articles = 10_000
const words = 240

/** Seconds from texts to all pairs of them that share fingerprints, in one thread; the best of three. */
export function allPairs(corpus: Corpus): number {
  const texts = [...corpus.articles(articles)].map(({ text }) => text.split(' ').slice(0, words).join(' '))
  const times = [1, 2, 3].map(() => {
    const started = performance.now()
    sharingPairs(texts.map((text) => Uint32Array.from(new Set(sketchOf(extract(text)).fingerprints))))
    return (performance.now() - started) / 1000
  })
  return Math.min(...times)
}
