import { type Text, withEdges } from '../../texts/text.ts'
import { findAnchors } from './anchors.ts'
import { chainAnchors } from './chains.ts'
import { isKindred } from '../pair/kindred.ts'
import { evidence } from './evidence.ts'
import { joinRegions } from './joining.ts'
import type { Pair } from '../pair/pair.ts'
import { type Region, RegionFinder, type RegionOptions } from './regions.ts'
import { supported } from './support.ts'

/** Anchors this many words apart, in both texts, belong together. */
const gap = 50
/** What an anchor's neighbourhood, a chain and a region must weigh to be looked at. */
const minSupport = 0.5
const minChainWeight = 1
const minRegionWeight = 2
/**
 * What a region must weigh to stand between kindred articles, where a weak
 * correspondence is likely none of chance.
 */
const minKindredWeight = 3
/**
 * What the evidence for a region, times the words of both its sides, must reach to stand elsewhere: chance
 * correspondences are short, so the longer of two equally probable regions is the likelier copy.
 */
const minStrength = 2300
/** Words that may be missing between a region and the edge of its sentence. */
const edgeWords = 5

// Chosen on the PAN 2013 training pairs and the families (`pnpm evals`): the plateau of each, not its peak.
const regionOptions: RegionOptions = {
  margin: 40,
  drift: 15,
  nearDrift: 5,
  penalty: 0.4,
  nearGain: 0.5,
  repeatGain: 0.5,
}

/** The regions of the pair in which the texts correspond, in order of `a`. */
export function findRegions(pair: Pair): Region[] {
  const { a, b } = pair
  if (pair.identical) return [{ a0: 0, a1: a.tokens.count, b0: 0, b1: b.tokens.count, weight: Infinity }]
  const stands = isKindred(pair) ? isHeavy : isStrong
  const anchors = supported(findAnchors(pair), minSupport)
  const finder = new RegionFinder(pair, regionOptions)
  const regions: Region[] = []
  for (const chain of chainAnchors(anchors, gap)) {
    if (chain.weight < minChainWeight) continue
    const region = finder.regionOf(chain, anchors)
    if (region && region.weight >= minRegionWeight) regions.push(region)
  }
  return joinRegions(regions, pair)
    .filter((region) => stands(region, pair))
    .map((region) => toSentenceEdges(region, a, b))
}

function isHeavy({ weight }: Region): boolean {
  return weight >= minKindredWeight
}

function isStrong(region: Region, pair: Pair): boolean {
  const words = region.a1 - region.a0 + region.b1 - region.b0
  return evidence(pair, region) * words >= minStrength
}

/**
 * A correspondence rarely begins in the middle of a sentence: where only a few words are missing
 * to its edge, they are taken in.
 */
function toSentenceEdges(region: Region, a: Text, b: Text): Region {
  const [a0, a1] = withEdges(a, region.a0, region.a1, edgeWords)
  const [b0, b1] = withEdges(b, region.b0, region.b1, edgeWords)
  return { a0, a1, b0, b1, weight: region.weight }
}
