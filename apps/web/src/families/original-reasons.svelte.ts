import type { Client } from '../api/client.ts'
import { Query } from '../api/query.svelte.ts'
import type { Family, Member } from './family.ts'

/** What the texts show of a copy beside the original: A is the original, B the copy. */
export interface Reasons {
  member: Member
  lines: string[]
}

const mostCopies = 3

/** Why the original of a family is the original, by the comparisons with the copies that show it most surely. */
export class OriginalReasons {
  readonly query: Query<Reasons[]>

  constructor(client: Client, family: Family) {
    this.query = new Query((signal) =>
      Promise.all(clearestCopies(family).map((member) => reasonsBeside(client, family.id, member, signal))),
    )
  }
}

/** Copies of the original itself that tell which of the two is it, the surest first. */
export function clearestCopies({ id, members }: Family): Member[] {
  return members
    .filter(({ link }) => link !== null && link.original !== null && link[link.original] === id)
    .sort((one, other) => other.link!.certainty - one.link!.certainty || (one.id < other.id ? -1 : 1))
    .slice(0, mostCopies)
}

async function reasonsBeside(
  client: Client,
  id: string,
  member: Member,
  signal: AbortSignal,
): Promise<Reasons> {
  const asked = { a: { id }, b: { id: member.id } }
  const { comparison } = await client.comparisons.compare.query(asked, { signal })
  return { member, lines: comparison.direction.reasons }
}
