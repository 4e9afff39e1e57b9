import type { Block } from '../block.ts'
import { isLetter } from '../words.ts'
import { hasOutletWord } from './person-names.ts'

const bodyRead = 2500
const longestRead = 1000
const leastShared = 0.25
/** What is longer is a subheadline, when a title stands above it. */
const longestTitle = 120

/**
 * Of the lines above a story, its headline: the first whose words the story takes up
 * again, as an outlet's name does not.
 */
export function chooseHeadline(text: string, lines: Block[], body: Block[]): Block | null {
  if (lines.length < 2) return lines[0] ?? null
  const titles = lines.filter((line) => !isMasthead(text.slice(line.start, line.end)))
  if (titles.length < 2) return titles[0] ?? lines[0]!
  const story = storyStart(text, body)
  const taken = titles.find((line) => sharesWords(stemsOf(text, line), story))
  return taken && taken.end - taken.start <= longestTitle ? taken : titles[0]!
}

/**
 * An outlet's name, a trail of sections: 'The Tarrow Falls Record', 'News ›
 * Courts', 'Africa, Climate & Energy'.
 */
function isMasthead(line: string): boolean {
  if (/\s[›»>|~•/]\s/.test(line)) return true
  const words = line.split(/\s+/)
  const plain = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:and|of|the|for|und|et|y|e)$/.test(word),
  ).length
  if (plain > 0) return /^[\p{Lu}\d&'’ .]{6,50} [—–-] /u.test(line) || /^\S+\.\p{Ll}{2,7} [—–-] /u.test(line)
  return words.length <= 2 || (words.length <= 6 && hasOutletWord(line)) || /^[^,]+,[^,]+, /.test(line)
}

function storyStart(text: string, body: Block[]): string {
  const parts: string[] = []
  let read = 0
  for (const { start, end } of body) {
    if (read >= bodyRead) break
    parts.push(text.slice(start, Math.min(end, start + longestRead)))
    read += end - start
  }
  return parts.join('\n').toLowerCase()
}

function sharesWords(stems: string[], story: string): boolean {
  if (stems.length === 0) return false
  const shared = stems.filter((stem) => beginsWord(story, stem)).length
  return shared >= stems.length * leastShared && shared >= Math.min(2, stems.length)
}

function beginsWord(story: string, stem: string): boolean {
  for (let at = story.indexOf(stem); at !== -1; at = story.indexOf(stem, at + 1))
    if (at === 0 || !isLetter(story.charCodeAt(at - 1))) return true
  return false
}

/** The beginnings of the longer words: enough to know a word again in another form. */
function stemsOf(text: string, { start, end }: Block): string[] {
  const words = text
    .slice(start, Math.min(end, start + longestRead))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 3).map((word) => word.slice(0, 5))
}
