import type { Article } from '../../article.ts'
import { firstPublished, publicationInWords, timeBetween, timeOfPublication } from '../../dates/order.ts'
import { otherSide, sideNames } from '../../comparison.ts'
import type { Cue } from './cue.ts'
import { filedOn } from './datelines.ts'

const ofPublication = 2
/**
 * Outlets put a wire's text on their pages within minutes of one another, by machine: who
 * was first of them says little.
 */
const ofMinutes = 1
const minutes = 10 * 60_000
const ofDatelines = 1.5
/**
 * Where the datelines say the opposite, a later publication is what one expects of a reprint, and says less.
 */
const ofReprint = 1

/**
 * Which of the two was published first, which tells when an outlet had the text and not who wrote it; and
 * when the texts say of themselves that they were filed, where that is the opposite: who reprints a wire
 * keeps its dateline, however late he is. Where both say the same, they are one sign.
 */
export function byDates(a: Article, b: Article): Cue[] {
  const published = byPublication(a, b)
  const filed = byDatelines(a, b)
  if (published === null || filed === null) return published ? [published] : filed ? [filed] : []
  if (published.original === filed.original) return [published]
  return [filed, { ...published, weight: Math.min(published.weight, ofReprint) }]
}

function byPublication(a: Article, b: Article): Cue | null {
  const first = firstPublished(a, b)
  if (first === 0) return null
  const original = first < 0 ? 'a' : 'b'
  const [earlier, later] = first < 0 ? [a, b] : [b, a]
  const apart = timeBetween(a, b)
  const isClose = apart !== null && timeOfPublication(later)! - timeOfPublication(earlier)! < minutes
  const lag = apart === null ? '' : `, ${apart} later`
  return {
    original,
    weight: isClose ? ofMinutes : ofPublication,
    reason: `${sideNames[original]} is dated ${publicationInWords(earlier)}, ${sideNames[otherSide[original]]} ${publicationInWords(later)}${lag}.`,
  }
}

function byDatelines(a: Article, b: Article): Cue | null {
  const [inA, inB] = [filedOn(a), filedOn(b)]
  if (inA === null || inB === null || inA === inB) return null
  const original = inA < inB ? 'a' : 'b'
  const [earlier, later] = inA < inB ? [inA, inB] : [inB, inA]
  return {
    original,
    weight: ofDatelines,
    reason: `The dateline of ${sideNames[original]} is of ${earlier}, that of ${sideNames[otherSide[original]]} of ${later}.`,
  }
}
