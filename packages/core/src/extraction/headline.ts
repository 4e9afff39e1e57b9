import type { Block } from './blocks.ts'

const bodyRead = 6000
const leastShared = 0.25

/** Of the lines above a story, its headline: the first whose words the story takes up again, an outlet's name does not. */
export function chooseHeadline(text: string, lines: Block[], body: Block[]): Block | null {
  if (lines.length < 2) return lines[0] ?? null
  const story = new Set<string>()
  let read = 0
  for (const block of body) {
    if (read >= bodyRead) break
    for (const stem of stemsOf(text, block)) story.add(stem)
    read += block.end - block.start
  }
  return lines.find((line) => isHeadline(stemsOf(text, line), story)) ?? longest(lines)
}

function isHeadline(stems: string[], story: Set<string>): boolean {
  return (
    stems.length >= 2 &&
    stems.filter((stem) => story.has(stem)).length >= Math.max(2, stems.length * leastShared)
  )
}

const longest = (lines: Block[]) =>
  lines.reduce((best, line) => (line.end - line.start > best.end - best.start ? line : best))

/** The beginnings of the longer words: enough to know a word again in another form. */
function stemsOf(text: string, { start, end }: Block): string[] {
  const words = text
    .slice(start, Math.min(end, start + 2000))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 3).map((word) => word.slice(0, 5))
}
