import type { Article } from '../../article.ts'
import { sideNames } from '../../comparison.ts'
import type { Cue } from './cue.ts'

/** Copies lose the lines above the story: who wrote it, and when. */
export function byFurniture(a: Article, b: Article): Cue | null {
  const [inA, inB] = [headLines(a), headLines(b)]
  if (inA === inB || Math.min(inA, inB) > 0) return null
  const original = inA > inB ? 'a' : 'b'
  return {
    original,
    weight: 0.8,
    reason: `Only ${sideNames[original]} names its author or its date.`,
  }
}

const headLines = ({ byline, published }: Article) => (byline.length ? 1 : 0) + (published ? 1 : 0)
