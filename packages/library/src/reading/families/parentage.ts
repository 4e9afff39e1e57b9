import { counted, percent } from '@unspin/core/wording'
import type { Member } from '../../families/family.ts'
import type { Choice } from '../../families/parents.ts'
import { outletOf } from './member.ts'

/**
 * Why a copy stands below its parent and not below another member, in a sentence; null for the original, and
 * where there was no choice. `members` are those of the family, by id.
 */
export function parentageOf(
  { link, choice }: Pick<Member, 'link' | 'choice'>,
  members: ReadonlyMap<string, Pick<Member, 'id' | 'article'>>,
): string | null {
  if (link === null || choice === null || choice.by === 'only') return null
  const { by, others, explained } = choice
  if (by === 'unsettled')
    return 'No earlier member explains it: it stands below the one that it is likest to. Both may come from an article that is not in the library.'
  if (by === 'told')
    return 'It is dated earlier, but the texts tell that it was made from this one, or from what this one was made from: that may be an article that is not in the library.'
  const sources = counted(others + 1, 'earlier member')
  const all = percent(explained)
  if (by === 'most')
    return `Of ${sources} that it is a copy of, this one explains most of it: ${all}${nextIn(choice.next, members)}.`
  if (by === 'nearest')
    return link.label === 'identical'
      ? `Of ${sources} that explain as much of it, this one is the same word for word.`
      : `Of ${sources} that it is a copy of, this one explains ${all} of it and has least beside.`
  return by === 'credited'
    ? `Of ${sources} that it is a copy of, several explain ${all} of it; the texts tell most surely that it was made from this one.`
    : `Of ${sources} that it is a copy of, several explain ${all} of it; this one is the first of them.`
}

function nextIn(next: Choice['next'], members: ReadonlyMap<string, Pick<Member, 'id' | 'article'>>): string {
  const member = next && members.get(next.id)
  return member ? `; the next, ${outletOf(member)}, ${percent(next.explained)}` : ''
}
