import type { Article } from '../../article.ts'
import { assemble } from '../assembly.ts'
import type { Block } from '../blocks.ts'
import { findBoilerplate } from '../boilerplate/boilerplate.ts'
import { aboutAuthor } from '../boilerplate/residue.ts'
import { readDateline } from '../head/dateline.ts'
import { guessLanguage } from '../language.ts'
import { blocksOf, findStory } from './story.ts'
import { readPageData } from './structured.ts'
import { parseHtml } from './tree.ts'

/** Reads a page as an article. Its `text` is the story's, block by block; spans refer to it. */
export function extractHtml(html: string, url?: string): Article {
  const root = parseHtml(html)
  const data = readPageData(root)
  const { story, measures } = findStory(root)
  const { text, blocks } = joined(
    blocksOf(story, measures).filter((block, i) => i > 3 || block !== data.title),
  )
  const lang = guessLanguage(text, blocks) ?? data.lang

  const boilerplate = findBoilerplate(text, blocks)
  for (const block of blocks) {
    const removal = boilerplate.has(block) ? null : aboutAuthor(text, block, data.byline)
    if (removal) boilerplate.set(block, removal)
  }
  const body = blocks.filter((block) => !boilerplate.has(block))
  const dateline = body[0] ? readDateline(text, body[0].start, body[0].end, lang) : null
  return assemble(text, lang, body, {
    title: data.title,
    byline: data.byline,
    published: data.published ?? dateline?.day ?? null,
    dateline: dateline?.place ?? null,
    publisher: data.publisher ?? hostOf(url),
    furniture: [],
    boilerplate: blocks.flatMap((block) => boilerplate.get(block) ?? []),
  })
}

function joined(parts: string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let at = 0
  for (const part of parts) {
    blocks.push({ start: at, end: at + part.length })
    at += part.length + 2
  }
  return { text: parts.join('\n\n'), blocks }
}

const hostOf = (url: string | undefined): string | null =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? null
