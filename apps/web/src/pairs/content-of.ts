import type { Article } from '@unspin/core'
import type { Content } from './content.ts'
import { type Compared, isText } from './pair.ts'

/** What was compared or checked, to be changed: of what was no text, the text that was read. */
export function contentOf(compared: Compared, article: Article | undefined): Content {
  if (!isText(compared)) return { name: '', text: article?.text ?? '' }
  const { name, text, format, metadata } = compared
  const told = metadata && { metadata }
  if (format !== 'html' || !article) return { name, text, ...told }
  return { name, text: article.text, page: text, ...told }
}
