import type { Article, BoilerplateKind, FurnitureKind, Removal, Span } from '../article.ts'
import type { Block } from './block.ts'
import { listNames, readNames } from './names/names.ts'
import { noStory, notesOnText } from './notes.ts'
import { findQuotations } from './quotations/quotations.ts'
import { readWords } from './words.ts'

/** What was found around a story, by the lines of a text or by the markup of a page. */
export interface Surroundings {
  title: string | null
  byline: string[]
  published: string | null
  publishedTime: string | null
  dateline: string | null
  publisher: string | null
  furniture: Removal<FurnitureKind>[]
  boilerplate: Removal<BoilerplateKind>[]
}

/** Reads names and quotations in a story and puts the article together. */
export function assemble(
  text: string,
  lang: string | null,
  body: Block[],
  surroundings: Surroundings,
): Article {
  const words = readWords(text, body)
  const names = readNames(text, words, surroundings.dateline)
  return {
    text,
    lang,
    ...surroundings,
    bodySpans: body.map(({ start, end }): Span => [start, end]),
    quotes: findQuotations(text, body, words, names, lang),
    names: listNames(names),
    notes: body.length > 0 ? notesOnText(text, lang) : [noStory, ...notesOnText(text, lang)],
  }
}
