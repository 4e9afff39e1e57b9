import { extract, type Article } from '@unspin/core'
import { isPage } from '../sources/markup.ts'
import type { Source } from '../sources/source.ts'

/**
 * To be raised whenever another text, title, byline, day or publisher comes of the same source: what was
 * added before is then read anew when it is added again.
 */
export const extractionVersion = 2

/**
 * The article in a source: the one place that decides between a text and a page. Of a page, `text` is
 * what was taken out of it. A text of which a `title` is told beside it needs none from its lines:
 * the first of them is the story's.
 */
export async function articleOf(source: Source, title?: string | null): Promise<Article> {
  if (!isPage(source)) return extract(source.text, { title: title || undefined })
  // Loaded when the first page comes, so that comparing two texts starts without it.
  const { extractHtml } = await import('@unspin/core/html')
  return extractHtml(source.text)
}
