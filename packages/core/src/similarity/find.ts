import { type Text, withEdges } from '../normalization/text.ts'
import { findAnchors } from './anchors.ts'
import { chainAnchors } from './chains.ts'
import type { Nearness } from './nearness.ts'
import { type Region, RegionFinder, type RegionOptions } from './regions.ts'
import { supported } from './support.ts'

interface FindOptions extends RegionOptions {
  /** Anchors this many words apart, in both texts, belong together; so do regions. */
  gap: number
  /** See `supported`. */
  supportShare: number
  minSupport: number
  /** What a chain must weigh to be looked at, a region to be joined with others, and to stand. */
  minChainWeight: number
  minPartWeight: number
  minWeight: number
  /** Words that may be missing between a region and the edge of its sentence. */
  edgeWords: number
}

// Chosen on the PAN 2013 training pairs (`pnpm evals`): the plateau of each, not its peak.
const options: FindOptions = {
  gap: 30,
  supportShare: 0.98,
  minSupport: 1,
  minChainWeight: 0.6,
  minPartWeight: 2,
  minWeight: 6.5,
  edgeWords: 5,
  margin: 30,
  drift: 15,
  penalty: 0.35,
  nearGain: 0.5,
  repeatGain: 0.5,
}

/** The regions of the pair in which the texts correspond, in order of `a`; where two lie close on both sides they are one. */
export function findRegions(
  a: Text,
  b: Text,
  weights: Float64Array,
  stemCount: number,
  nearness: Nearness,
): Region[] {
  const anchors = supported(findAnchors(a, b, weights, stemCount), options.supportShare, options.minSupport)
  const finder = new RegionFinder(a, b, weights, nearness, options)
  const regions: Region[] = []
  for (const chain of chainAnchors(anchors, options.gap)) {
    if (chain.weight < options.minChainWeight) continue
    const region = finder.regionOf(chain, anchors)
    if (region && region.weight >= options.minPartWeight) regions.push(region)
  }
  return joined(regions.sort((p, q) => p.a0 - q.a0 || p.b0 - q.b0))
    .filter(({ weight }) => weight >= options.minWeight)
    .map((region) => toSentenceEdges(region, a, b))
}

/** A correspondence rarely begins in the middle of a sentence: where only a few words are missing to its edge, they are taken in. */
function toSentenceEdges(region: Region, a: Text, b: Text): Region {
  const [a0, a1] = withEdges(a, region.a0, region.a1, options.edgeWords)
  const [b0, b1] = withEdges(b, region.b0, region.b1, options.edgeWords)
  return { a0, a1, b0, b1, weight: region.weight }
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
  const { gap } = options
  return p.a0 <= q.a1 + gap && q.a0 <= p.a1 + gap && p.b0 <= q.b1 + gap && q.b0 <= p.b1 + gap
}
