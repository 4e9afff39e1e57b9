/** What tells when an article was published. */
export interface Published {
  published: string | null
}

/** Below 0 where the first was published earlier, above 0 where the second was; 0 where that is not told. */
export function firstPublished(one: Published, other: Published): number {
  if (one.published === null || other.published === null) return 0
  return one.published === other.published ? 0 : one.published < other.published ? -1 : 1
}

/** To sort by: the earliest first, the undated last. */
export function byPublication(one: Published, other: Published): number {
  const isDated = ({ published }: Published) => Number(published === null)
  return isDated(one) - isDated(other) || firstPublished(one, other)
}
