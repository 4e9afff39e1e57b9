import { groupsOf } from './groups.ts'
import { madeOfLinks } from './made-of-links.ts'

/** The groups of all articles of a library, the largest first. */
export const allGroups = madeOfLinks(async (store) =>
  groupsOf(await store.links.all()).sort(
    (one, other) => other.length - one.length || (one[0] < other[0] ? -1 : 1),
  ),
)
