import type { QuotationQuery } from '@unspin/library'
import { parseSearch } from '../../parts/search-terms.ts'

/** What is looked for, and whether only what others altered is wanted. */
export interface QuotationSearch {
  query: Pick<QuotationQuery, 'search' | 'speaker' | 'publisher' | 'since' | 'until'>
  altered: boolean
}

const own = /(?:^|\s)(speaker|altered):(?:"([^"]*)"?|(\S*))/gi

/**
 * Words of the quotation, and conditions such as `speaker:"Ada Finch"
 * outlet:Meridian since:2024-03 altered:yes`.
 */
export function parseQuotationSearch(text: string, outlets: readonly string[] = []): QuotationSearch {
  let speaker = ''
  let altered = false
  for (const [, name, quoted, bare] of text.matchAll(own)) {
    const value = (quoted ?? bare ?? '').trim()
    if (name!.toLowerCase() === 'speaker') speaker = value
    else altered = /^y/i.test(value)
  }
  const { search, publisher, since, until } = parseSearch(text.replaceAll(own, ' '), outlets)
  return {
    altered,
    query: {
      ...(search !== undefined && { search }),
      ...(speaker !== '' && { speaker }),
      ...(publisher !== undefined && { publisher }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
    },
  }
}

/** The text with the condition that only this speaker is wanted, or without it where it is there. */
export function withSpeaker(text: string, speaker: string): string {
  const bare = text.replaceAll(/(?:^|\s)speaker:(?:"[^"]*"?|\S*)/gi, '').trim()
  const condition = `speaker:"${speaker.replaceAll('"', '')}"`
  return text.includes(condition) ? bare : `${bare} ${condition}`.trim()
}

/** The same for those that somebody altered. */
export function withAltered(text: string): string {
  const bare = text.replaceAll(/(?:^|\s)altered:\S*/gi, '').trim()
  return bare === text.trim() ? `${bare} altered:yes`.trim() : bare
}
