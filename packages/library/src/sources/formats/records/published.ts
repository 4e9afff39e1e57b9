import { readDateField } from '@unspin/core'
import type { SourceMetadata } from '../../found.ts'

/**
 * The first of some fields that gives when an article was published, as metadata: nothing where none does,
 * or what they give is a default.
 */
export function publicationIn(
  ...values: readonly unknown[]
): Pick<SourceMetadata, 'published' | 'publishedTime'> {
  for (const value of values) {
    const date = readDateField(value)
    if (date === null || date.isDefault) continue
    const { published, publishedTime } = date
    return publishedTime === null ? { published } : { published, publishedTime }
  }
  return {}
}
