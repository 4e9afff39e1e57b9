import { align } from '../../../src/similarity/alignment/alignment.ts'
import { Differences } from '../../../src/similarity/alignment/differences.ts'
import { keepsFinding } from './golden.ts'

const shown = 40

keepsFinding('alignment', (pair) => {
  const [inA, inB] = [pair.a.tokens.count, pair.b.tokens.count]
  const alignment = align({ a0: 0, a1: inA, b0: 0, b1: inB }, pair)
  const differences = new Differences(pair)
  differences.follow(alignment, [0, inA], [0, inB])
  const { same, synonyms, others } = differences.all
  const sum = alignment.a.reduce((total, i, k) => (total * 31 + i * 7 + alignment.b[k]!) % 1_000_003, 0)
  return [
    `${alignment.a.length} links (${sum}); ${same} same, ${synonyms} synonyms, ${others} others`,
    ...differences.edits
      .slice(0, shown)
      .map(({ a, b, relation }) => `${a.join('-')} ${b.join('-')} ${relation}`),
  ]
})
