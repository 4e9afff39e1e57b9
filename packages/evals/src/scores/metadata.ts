import type { Extracted } from '../articles.ts'

const fields = ['title', 'byline', 'published', 'dateline'] as const

/**
 * Of the articles of a set, the share whose title, byline, day and dateline are just as they
 * should be, missing ones included.
 */
export function scoreMetadata(set: Extracted[]): Record<(typeof fields)[number], number> {
  const right = { title: 0, byline: 0, published: 0, dateline: 0 }
  for (const { truth, article } of set)
    for (const field of fields) if (asText(truth[field]) === asText(article[field])) right[field]++
  for (const field of fields) right[field] /= Math.max(1, set.length)
  return right
}

const asText = (value: string | string[] | null | undefined) =>
  (Array.isArray(value) ? value.join('; ') : (value ?? '')).toLowerCase()
