import type { Branch } from './branches.ts'

/**
 * More copies of one article than this are not shown one below the other, but
 * by the time they were published.
 */
const mostUnbundled = 25
/** By the day where that gives no more rows than this, else by the month, else by the year. */
const mostBundles = 40
/** Of an ISO 8601 day, what tells the day, the month, the year. */
const precisions = [10, 7, 4] as const

/** Copies of one article that were published in one stretch of time. */
export interface Bundle {
  /** Known by it among all bundles of a tree. */
  key: string
  parent: Branch
  /** ISO 8601 day, month or year; null for the undated. */
  time: string | null
  /** In order of their dates; never empty. */
  copies: Branch[]
}

/**
 * The copies of an article by the time they were published; null where they are few
 * enough to be shown one by one.
 */
export function bundlesOf(parent: Branch): Bundle[] | null {
  const { copies, member } = parent
  if (copies.length <= mostUnbundled) return null
  const times = precisions.map((precision) =>
    Map.groupBy(copies, (copy) => copy.member.article.published?.slice(0, precision) ?? null),
  )
  const chosen = times.find(({ size }) => size <= mostBundles) ?? times.at(-1)!
  return [...chosen].map(([time, bundled]) => ({
    key: `${time} ${member.id}`,
    parent,
    time,
    copies: bundled,
  }))
}

/** How its copies were made, the most frequent first. */
export function labelsOf({ copies }: Pick<Bundle, 'copies'>) {
  const labels = Map.groupBy(
    copies.flatMap(({ member }) => member.link ?? []),
    ({ label }) => label,
  )
  return [...labels]
    .map(([label, { length }]) => ({ label, copies: length }))
    .sort((one, other) => other.copies - one.copies)
}
