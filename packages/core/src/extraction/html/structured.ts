import { bylineOf } from './authors.ts'
import { linkedData, nameOf, textOf } from './linked-data.ts'
import { Meta } from './meta.ts'
import { publishedOf } from './published.ts'
import { isShown, titleOf } from './title.ts'
import type { Element } from './element.ts'
import { bylineAround } from './visible.ts'

/** What a page says about its article: in structured data, in meta elements, in what it shows. */
export interface PageData {
  title: string | null
  /** Whether it is a heading of the page. */
  isTitleShown: boolean
  byline: string[]
  published: string | null
  publishedTime: string | null
  publisher: string | null
  lang: string | null
}

export function readPageData(root: Element, elements: Element[]): PageData {
  const linked = linkedData(elements)
  const meta = new Meta(elements)
  const publisher = nameOf(linked?.['publisher']) ?? meta.first('og:site_name')
  const lang = languageOf(elements, textOf(linked?.['inLanguage']))
  const title = titleOf(elements, meta, linked, publisher)
  const byline = bylineOf(elements, meta, linked, publisher)
  const date = publishedOf({ root, elements, title }, meta, linked, lang)
  return {
    title,
    isTitleShown: title !== null && isShown(title, elements),
    byline: byline.length > 0 ? byline : bylineAround(root, title),
    published: date?.published ?? null,
    publishedTime: date?.publishedTime ?? null,
    publisher,
    lang,
  }
}

function languageOf(elements: Element[], linked: string | null): string | null {
  const stated = elements.find(({ tag }) => tag === 'html')?.attributes['lang'] ?? linked
  return stated && /^[a-z]{2,3}(?:[-_]|$)/i.test(stated) ? stated.toLowerCase().split(/[-_]/)[0]! : null
}
