import type { Side } from '@unspin/core'
import type { NamedArticle } from './destination.ts'

/** The bundled pair: `a` a spun copy, `b` the article that it was made from. */
export const samplePair: Readonly<Record<Side, NamedArticle>> = {
  a: { wanted: { sample: 'a' }, name: 'spun-copy.txt' },
  b: { wanted: { sample: 'b' }, name: 'original.txt' },
}
