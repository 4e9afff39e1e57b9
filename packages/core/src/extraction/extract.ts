import type { Article, BoilerplateKind, Removal } from '../article.ts'
import { assemble, type Surroundings } from './assembly.ts'
import type { Block } from './block.ts'
import { splitBlocks } from './blocks.ts'
import { findBoilerplate } from './boilerplate/boilerplate.ts'
import type { KnownBlocks } from './boilerplate/repeated.ts'
import { type Head, isSignature, readHead } from './head/head.ts'
import { rightsHolder } from './head/publisher.ts'
import { guessLanguage } from './language.ts'
import { aboutAuthor } from './boilerplate/residue.ts'
import { withSignOffApart } from './boilerplate/sign-off.ts'

export interface ExtractOptions {
  /** What the article's outlet repeats from article to article, by `learnRepeatedBlocks`. */
  knownBlocks?: KnownBlocks
  /**
   * The article's title, where whoever hands it over knows it: the text then has it on a line
   * of its own, or has no headline.
   */
  title?: string | undefined
}

/** A line of these that names day or author belongs to the head, whatever else it says. */
const mostHeadBlocks = 8

/**
 * Reads a plain text as an article: what is page residue, what stands above the
 * story, and who says what in it.
 */
export function extract(text: string, { knownBlocks, title }: ExtractOptions = {}): Article {
  const blocks = withSignOffApart(text, splitBlocks(text))
  const lang = guessLanguage(text, blocks)
  const boilerplate = findBoilerplate(text, blocks, knownBlocks)
  for (const block of blocks.slice(0, mostHeadBlocks))
    if (boilerplate.has(block) && isSignature(text.slice(block.start, block.end), lang))
      boilerplate.delete(block)
  const head = readHead(
    text,
    blocks.filter((block) => !boilerplate.has(block)),
    lang,
    title,
  )
  const story = storyOf(text, blocks, head, boilerplate)

  // A text that would be all furniture and boilerplate is taken as it is: whoever
  // asks about it means what it says.
  if (story.length === 0) return assemble(text, lang, blocks, { ...bare, title: title ?? null })
  return assemble(text, lang, story, {
    title: title ?? head.title,
    byline: head.byline,
    published: head.published,
    publishedTime: head.publishedTime,
    dateline: head.dateline?.place ?? null,
    publisher: head.outlet ?? publisherIn(text, boilerplate),
    furniture: head.furniture,
    boilerplate: blocks.flatMap((block) => boilerplate.get(block) ?? []),
  })
}

const bare: Surroundings = {
  title: null,
  byline: [],
  published: null,
  publishedTime: null,
  dateline: null,
  publisher: null,
  furniture: [],
  boilerplate: [],
}

/** The holder of the rights is the publisher where no line of the head names one. */
function publisherIn(text: string, boilerplate: Map<Block, Removal<BoilerplateKind>>): string | null {
  for (const { start, end } of boilerplate.values()) {
    const holder = rightsHolder(text.slice(start, end))
    if (holder) return holder
  }
  return null
}

/**
 * What is left when boilerplate, head and lines about the author are gone; the latter join the boilerplate.
 */
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
