import { align } from '../../../src/similarity/alignment/alignment.ts'
import { withDigest } from '../../../src/similarity/passages/digests.ts'
import { passagesOf } from '../../../src/similarity/passages/passages.ts'
import { withRetellings } from '../../../src/similarity/passages/retellings.ts'
import { findRegions } from '../../../src/similarity/regions/find-regions.ts'
import { figure, keepsFinding } from './golden.ts'

keepsFinding('passages', (pair) => {
  const aligned = findRegions(pair).flatMap((region) => passagesOf(region, align(region, pair), pair))
  const standing = withDigest(pair, aligned)
  return withRetellings(pair, standing).map(
    ({ kind, a, b, similarity, replacements, only, digest }) =>
      `${kind} ${a.join('-')} ${b.join('-')} ${figure(similarity)}, ${replacements.length} replacements, only ${only.a.length} and ${only.b.length}${digest ? `, digest ${digest}` : ''}`,
  )
})
