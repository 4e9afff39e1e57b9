import type { Family, Member } from '../../families/family.ts'

const mostCopies = 3

/** Copies of the original itself that tell which of the two is it, the surest first. */
export function clearestCopies({ id, members }: Family): Member[] {
  return members
    .filter(({ link }) => link !== null && link.original !== null && link[link.original] === id)
    .sort((one, other) => other.link!.certainty - one.link!.certainty || (one.id < other.id ? -1 : 1))
    .slice(0, mostCopies)
}
