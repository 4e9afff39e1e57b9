import type { Article } from '../../article.ts'
import { otherSide, sideNames } from '../../comparison.ts'
import type { Cue } from './cue.ts'

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
    reason: `${sideNames[otherSide[original]]} leaves ${most} quotation ${most === 1 ? 'mark' : 'marks'} without a partner, ${sideNames[original]} ${least || 'none'}.`,
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
