import type { Article, BoilerplateKind, Removal, Span } from '../article.ts'
import { type Block, splitBlocks } from './blocks.ts'
import { findBoilerplate } from './boilerplate/boilerplate.ts'
import { readDateline } from './head/dateline.ts'
import { type Head, readHead } from './head/head.ts'
import { guessLanguage } from './language.ts'
import { listNames, readNames } from './names/names.ts'
import { findQuotations } from './quotations/quotations.ts'
import { aboutAuthor } from './boilerplate/residue.ts'
import { readWords } from './words.ts'

/** Reads a plain text as an article. */
export function extract(text: string): Article {
  const blocks = splitBlocks(text)
  const lang = guessLanguage(text, blocks)
  const boilerplate = findBoilerplate(text, blocks)
  const head = readHead(
    text,
    blocks.filter((block) => !boilerplate.has(block)),
    lang,
  )
  const body = storyOf(text, blocks, head, boilerplate)
  const dateline = body[0] ? readDateline(text, body[0].start, body[0].end, lang) : null
  const words = readWords(text, body)
  const names = readNames(text, words)
  return {
    text,
    lang,
    title: head.title,
    byline: head.byline,
    published: head.published ?? dateline?.day ?? null,
    dateline: dateline?.place ?? null,
    publisher: head.outlet,
    bodySpans: body.map(({ start, end }): Span => [start, end]),
    furniture: head.furniture,
    boilerplate: blocks.flatMap((block) => boilerplate.get(block) ?? []),
    quotes: findQuotations(text, body, words, names),
    names: listNames(names),
    notes: [],
  }
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
