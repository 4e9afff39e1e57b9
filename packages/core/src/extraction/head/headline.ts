import type { Block } from '../blocks.ts'
import { hasOutletWord } from './person-names.ts'

const bodyRead = 2500
const leastShared = 0.25
/** What is longer is a subheadline, when a title stands above it. */
const longestTitle = 120

/** Of the lines above a story, its headline: the first whose words the story takes up again, as an outlet's name does not. */
export function chooseHeadline(text: string, lines: Block[], body: Block[]): Block | null {
  if (lines.length < 2) return lines[0] ?? null
  const titles = lines.filter((line) => !isMasthead(text.slice(line.start, line.end)))
  if (titles.length < 2) return titles[0] ?? lines[0]!
  const story = storyStems(text, body)
  const taken = titles.find((line) => sharesWords(stemsOf(text, line), story))
  return taken && taken.end - taken.start <= longestTitle ? taken : titles[0]!
}

/** An outlet's name, a trail of sections: 'The Tarrow Falls Record', 'News › Courts', 'Africa, Climate & Energy'. */
function isMasthead(line: string): boolean {
  if (/\s[›»>|~•/]\s/.test(line)) return true
  const words = line.split(/\s+/)
  const plain = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the|for|und|et|y|e)$/.test(word),
  ).length
  if (plain > 0) return /^[\p{Lu}\d&'’ .]{6,50} [—–-] /u.test(line) || /^\S+\.\p{Ll}{2,7} [—–-] /u.test(line)
  return words.length <= 2 || (words.length <= 6 && hasOutletWord(line)) || /^[^,]+,[^,]+, /.test(line)
}

function storyStems(text: string, body: Block[]): Set<string> {
  const story = new Set<string>()
  let read = 0
  for (const block of body) {
    if (read >= bodyRead) break
    for (const stem of stemsOf(text, block)) story.add(stem)
    read += block.end - block.start
  }
  return story
}

function sharesWords(stems: string[], story: Set<string>): boolean {
  if (stems.length === 0) return false
  const shared = stems.filter((stem) => story.has(stem)).length
  return shared >= stems.length * leastShared && shared >= Math.min(2, stems.length)
}

/** The beginnings of the longer words: enough to know a word again in another form. */
function stemsOf(text: string, { start, end }: Block): string[] {
  const words = text
    .slice(start, Math.min(end, start + 1000))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 3).map((word) => word.slice(0, 5))
}
