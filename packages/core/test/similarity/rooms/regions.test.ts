import { findAnchors } from '../../../src/similarity/regions/anchors.ts'
import { evidence } from '../../../src/similarity/regions/evidence.ts'
import { findRegions } from '../../../src/similarity/regions/find-regions.ts'
import { figure, keepsFinding } from './golden.ts'

keepsFinding('regions', (pair) => {
  const anchors = findAnchors(pair)
  const weight = anchors.weights.subarray(0, anchors.count).reduce((sum, one) => sum + one, 0)
  return [
    `${anchors.count} anchors, weight ${weight.toFixed(3)}`,
    ...findRegions(pair).map(
      (region) =>
        `${region.a0}-${region.a1} ${region.b0}-${region.b1} weight ${figure(region.weight)} evidence ${figure(evidence(pair, region))}`,
    ),
  ]
})
