import { type Text, withEdges } from '../normalization/text.ts'
import { findAnchors } from './anchors.ts'
import { chainAnchors } from './chains.ts'
import { isKindred } from './containment.ts'
import type { Pair } from './pair.ts'
import { type Region, RegionFinder, type RegionOptions } from './regions.ts'
import { supported } from './support.ts'

/** Anchors this many words apart, in both texts, belong together; so do regions. */
const gap = 30
/** See `supported`. */
const supportShare = 0.98
/** What a region must weigh to be joined with others. */
const minPartWeight = 2
/** Words that may be missing between a region and the edge of its sentence. */
const edgeWords = 5

interface Thresholds {
  /** What an anchor's neighbourhood must weigh, a chain to be looked at, and a region to stand. */
  support: number
  chain: number
  region: number
}

// Chosen on the PAN 2013 training pairs and the families (`pnpm evals`): the plateau of each, not its peak.
const regionOptions: RegionOptions = {
  margin: 30,
  drift: 15,
  nearDrift: 8,
  penalty: 0.35,
  nearGain: 0.5,
  repeatGain: 0.5,
}
const usual: Thresholds = { support: 1, chain: 0.6, region: 7.2 }
/** The more rare words two articles share as a whole, the likelier it is that a weak correspondence is none of chance. */
const kindred: Thresholds = { support: 0.5, chain: 0.3, region: 3 }

/** The regions of the pair in which the texts correspond, in order of `a`; where two lie close on both sides they are one. */
export function findRegions(pair: Pair): Region[] {
  const { a, b } = pair
  const least = isKindred(pair) ? kindred : usual
  const anchors = supported(findAnchors(pair), supportShare, least.support)
  const finder = new RegionFinder(pair, regionOptions)
  const regions: Region[] = []
  for (const chain of chainAnchors(anchors, gap)) {
    if (chain.weight < least.chain) continue
    const region = finder.regionOf(chain, anchors)
    if (region && region.weight >= minPartWeight) regions.push(region)
  }
  return joined(regions.sort((p, q) => p.a0 - q.a0 || p.b0 - q.b0))
    .filter(({ weight }) => weight >= least.region)
    .map((region) => toSentenceEdges(region, a, b))
}

/** A correspondence rarely begins in the middle of a sentence: where only a few words are missing to its edge, they are taken in. */
function toSentenceEdges(region: Region, a: Text, b: Text): Region {
  const [a0, a1] = withEdges(a, region.a0, region.a1, edgeWords)
  const [b0, b1] = withEdges(b, region.b0, region.b1, edgeWords)
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
  return p.a0 <= q.a1 + gap && q.a0 <= p.a1 + gap && p.b0 <= q.b1 + gap && q.b0 <= p.b1 + gap
}
