import type { Text } from '../normalization/text.ts'
import { findAnchors } from './anchors.ts'
import { chainAnchors } from './chains.ts'
import { type Region, type RegionOptions, regionOf } from './regions.ts'
import { supported } from './support.ts'

const gap = 25
const minChainWeight = 0.6
const options: RegionOptions = { margin: 30, drift: 15, penalty: 0.5, minWeight: 5 }

/** The regions of the pair in which the texts correspond, in order of `a`; where two overlap on both sides they are one. */
export function findRegions(a: Text, b: Text, weights: Float64Array, stemCount: number): Region[] {
  const anchors = supported(findAnchors(a, b, weights, stemCount), 0.9, 1)
  const regions: Region[] = []
  for (const chain of chainAnchors(anchors, gap)) {
    if (chain.weight < minChainWeight) continue
    const region = regionOf(chain, anchors, a, b, weights, options)
    if (region) regions.push(region)
  }
  return joined(regions.sort((p, q) => p.a0 - q.a0 || p.b0 - q.b0))
}

function joined(regions: Region[]): Region[] {
  const kept: Region[] = []
  for (const region of regions) {
    const into = kept.find((other) => touches(region, other))
    if (!into) kept.push({ ...region })
    else {
      into.a1 = Math.max(into.a1, region.a1)
      into.b0 = Math.min(into.b0, region.b0)
      into.b1 = Math.max(into.b1, region.b1)
      into.weight += region.weight
    }
  }
  return kept
}

function touches(p: Region, q: Region): boolean {
  const near = gap
  return p.a0 <= q.a1 + near && q.a0 <= p.a1 + near && p.b0 <= q.b1 + near && q.b0 <= p.b1 + near
}
