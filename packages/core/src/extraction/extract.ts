import type { Article, BoilerplateKind, Removal, Span } from '../article.ts'
import { type Block, splitBlocks } from './blocks.ts'
import { boilerplateOf } from './boilerplate.ts'
import { readDateline } from './dateline.ts'
import { readHead } from './head.ts'
import { guessLanguage } from './language.ts'

/** Reads a plain text as an article. */
export function extract(text: string): Article {
  const blocks = splitBlocks(text)
  const lang = guessLanguage(text, blocks)
  const boilerplate: Removal<BoilerplateKind>[] = []
  const kept: Block[] = []
  for (const block of blocks) {
    const removal = boilerplateOf(text, block)
    if (removal) boilerplate.push(removal)
    else kept.push(block)
  }
  const head = readHead(text, kept, lang)
  const body = kept.slice(head.furniture.length)
  const dateline = body[0] ? readDateline(text, body[0].start, body[0].end, lang) : null
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
    boilerplate,
    quotes: [],
    names: [],
    notes: [],
  }
}
