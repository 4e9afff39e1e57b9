import type { Article, BoilerplateKind, Removal, Span } from '../article.ts'
import { type Block, splitBlocks } from './blocks.ts'
import { findBoilerplate } from './boilerplate/boilerplate.ts'
import { type Head, headless, isSignature, readHead } from './head/head.ts'
import { rightsHolder } from './head/publisher.ts'
import { guessLanguage } from './language.ts'
import { listNames, readNames } from './names/names.ts'
import { notesOnText } from './notes.ts'
import { findQuotations } from './quotations/quotations.ts'
import { aboutAuthor } from './boilerplate/residue.ts'
import { readWords } from './words.ts'

/** A line of these that names day or author belongs to the head, whatever else it says. */
const mostHeadBlocks = 8

/** Reads a plain text as an article: what is page residue, what stands above the story, and who says what in it. */
export function extract(text: string): Article {
  const blocks = splitBlocks(text)
  const lang = guessLanguage(text, blocks)
  const boilerplate = findBoilerplate(text, blocks)
  for (const block of blocks.slice(0, mostHeadBlocks))
    if (boilerplate.has(block) && isSignature(text.slice(block.start, block.end), lang))
      boilerplate.delete(block)
  const head = readHead(
    text,
    blocks.filter((block) => !boilerplate.has(block)),
    lang,
  )
  const story = storyOf(text, blocks, head, boilerplate)

  // A text that would be all furniture and boilerplate is taken as it is: whoever asks about it means what it says.
  const isArticle = story.length > 0
  const body = isArticle ? story : blocks
  const { title, byline, published, dateline, outlet, furniture } = isArticle ? head : headless

  const words = readWords(text, body)
  const names = readNames(text, words)
  return {
    text,
    lang,
    title,
    byline,
    published,
    dateline: dateline?.place ?? null,
    publisher: outlet ?? publisherIn(text, boilerplate),
    bodySpans: body.map(({ start, end }): Span => [start, end]),
    furniture,
    boilerplate: isArticle ? blocks.flatMap((block) => boilerplate.get(block) ?? []) : [],
    quotes: findQuotations(text, body, words, names, lang),
    names: listNames(names),
    notes: notesOnText(text, lang),
  }
}

/** The holder of the rights is the publisher where no line of the head names one. */
function publisherIn(text: string, boilerplate: Map<Block, Removal<BoilerplateKind>>): string | null {
  for (const { start, end } of boilerplate.values()) {
    const holder = rightsHolder(text.slice(start, end))
    if (holder) return holder
  }
  return null
}

/** What is left when boilerplate, head and lines about the author are gone; the latter join the boilerplate. */
function storyOf(
  text: string,
  blocks: Block[],
  head: Head,
  boilerplate: Map<Block, Removal<BoilerplateKind>>,
): Block[] {
  const below = head.furniture.at(-1)?.end ?? 0
  const story: Block[] = []
  for (const block of blocks) {
    if (block.start < below || boilerplate.has(block)) continue
    const removal = aboutAuthor(text, block, head.byline)
    if (removal) boilerplate.set(block, removal)
    else story.push(block)
  }
  return story
}
