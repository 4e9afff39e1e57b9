import type { Article, BoilerplateKind, Removal, Span } from '../article.ts'
import { type Block, splitBlocks } from './blocks.ts'
import { boilerplateOf } from './boilerplate.ts'

/** Reads a plain text as an article. */
export function extract(text: string): Article {
  const boilerplate: Removal<BoilerplateKind>[] = []
  const body: Block[] = []
  for (const block of splitBlocks(text)) {
    const removal = boilerplateOf(text, block)
    if (removal) boilerplate.push(removal)
    else body.push(block)
  }
  return {
    text,
    lang: null,
    title: null,
    byline: [],
    published: null,
    dateline: null,
    publisher: null,
    bodySpans: body.map(({ start, end }): Span => [start, end]),
    furniture: [],
    boilerplate,
    quotes: [],
    names: [],
    notes: [],
  }
}
