import type { Client } from '../../api/client.ts'
import { Query } from '../../api/query.svelte.ts'
import { clearestCopies } from '../../api/reading.ts'
import type { Family, Member } from '../../api/family.ts'

/** What the texts show of a copy beside the original: A is the original, B the copy. */
export interface Reasons {
  member: Member
  lines: string[]
}

/**
 * Why the original of a family is the original, by the comparisons with the copies that show it most surely.
 */
export class OriginalReasons {
  readonly query: Query<Reasons[]>

  constructor(client: Client, family: Family) {
    this.query = new Query((signal) =>
      Promise.all(clearestCopies(family).map((member) => reasonsBeside(client, family.id, member, signal))),
    )
  }
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
