import type { Article, BoilerplateKind, Removal } from '../../article.ts'
import { assemble } from '../assembly.ts'
import type { ExtractOptions } from '../extract.ts'
import type { Block } from '../block.ts'
import { findBoilerplate } from '../boilerplate/boilerplate.ts'
import type { KnownBlocks } from '../boilerplate/repeated.ts'
import { aboutAuthor } from '../boilerplate/residue.ts'
import { readDateline } from '../head/dateline.ts'
import { guessLanguage } from '../language.ts'
import { hostOfPage } from './links.ts'
import { type PageText, pageText } from './page-text.ts'
import { measurePage } from './measures.ts'
import { findStory } from './story.ts'
import { readPageData } from './structured.ts'
import { parseHtml } from './tree.ts'

export interface HtmlOptions extends ExtractOptions {
  /** Where the page is from, where that is known. */
  url?: string
}

/**
 * Reads a page as an article. Its `text` is what the page shows from the headline to the end of
 * the element that holds the story, block by block; all spans refer to it. What stands around
 * that element is no part of it.
 */
export function extractHtml(html: string, { url, knownBlocks }: HtmlOptions = {}): Article {
  const { root, elements } = parseHtml(html)
  const data = readPageData(root, elements)
  const host = hostOfPage(elements, url)
  const measures = measurePage(root, host)
  const page = pageText(findStory(root, measures, data.title), measures, data)
  const { text, furniture } = page
  const lang = guessLanguage(text, page.story) ?? data.lang
  const boilerplate = boilerplateOf(page, data.byline, knownBlocks)
  const body = page.story.filter((block) => !boilerplate.has(block))
  const dateline = body[0] ? readDateline(text, body[0].start, body[0].end, lang) : null
  return assemble(text, lang, body, {
    title: data.title,
    byline: data.byline,
    published: data.published ?? dateline?.day ?? null,
    publishedTime: data.publishedTime,
    dateline: dateline?.place ?? null,
    publisher: data.publisher ?? host,
    furniture,
    boilerplate: [...page.removed, ...boilerplate.values()].sort((one, other) => one.start - other.start),
  })
}

/** Blocks that the markup leaves in the story, and that are none of it by what they say. */
function boilerplateOf(
  { text, story }: PageText,
  byline: string[],
  knownBlocks: KnownBlocks | undefined,
): Map<Block, Removal<BoilerplateKind>> {
  const boilerplate = findBoilerplate(text, story, knownBlocks)
  for (const block of story) {
    const removal = boilerplate.has(block) ? null : aboutAuthor(text, block, byline)
    if (removal) boilerplate.set(block, removal)
  }
  return boilerplate
}
