import type { Article } from '../../article.ts'
import { type Cue, letter, otherSide } from './cue.ts'

/** Careless copying loses quotation marks. */
export function byBrokenMarks(a: Article, b: Article): Cue | null {
  const [inA, inB] = [brokenMarks(a.text), brokenMarks(b.text)]
  if (inA === inB) return null
  const original = inA < inB ? 'a' : 'b'
  const most = Math.max(inA, inB)
  const least = Math.min(inA, inB)
  return {
    original,
    weight: 0.5,
    reason: `${letter[otherSide[original]]} leaves ${most} quotation ${most === 1 ? 'mark' : 'marks'} without a partner, ${letter[original]} ${least || 'none'}.`,
  }
}

function brokenMarks(text: string): number {
  let open = 0
  let closed = 0
  for (const mark of text.match(/[“”]/g) ?? [])
    if (mark === '“') open++
    else closed++
  return Math.abs(open - closed)
}
