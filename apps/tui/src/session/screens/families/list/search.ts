import type { FamilyQuery } from '@unspin/library/reading'
import { parseSearch } from '../../../parts/search-terms.ts'

const leastSize = 2

/**
 * What is looked for: words of a headline or an outlet, and conditions such as `size:10
 * outlet:Meridian since:2024-03`.
 */
export function parseFamilySearch(text: string, outlets: readonly string[]): FamilyQuery {
  const [, size] = /(?:^|\s)size:(\d{1,9})(?=\s|$)/i.exec(text) ?? []
  const rest = text.replaceAll(/(?:^|\s)size:\S*/gi, ' ')
  const { search, publisher, since, until } = parseSearch(rest, outlets)
  return {
    ...(search !== undefined && { search }),
    ...(publisher !== undefined && { publisher }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(size !== undefined && { minSize: Math.max(leastSize, Number(size)) }),
  }
}
