import type { Family, Member } from '../families/family.ts'
import { inheritanceOf } from '../reading/families/member.ts'
import { parentageOf } from '../reading/families/parentage.ts'

/** A family as programs get it. A public contract: fields may be added, never renamed or dropped. */
export interface FamilyResult {
  /** The id of the probable original. */
  id: string
  size: number
  from: string | null
  to: string | null
  outlets: string[]
  /** How many comparisons tell that it is the original, a copy, neither. */
  told: Family['told']
  /** The original first, parents before their children. */
  members: MemberResult[]
}

interface MemberResult {
  id: string
  parent: string | null
  /** What the comparison with the parent says; null for the original. */
  label: string | null
  confidence: number | null
  /** How much of this one is in the parent, and how much of the parent in it. */
  share: number | null
  shareOfParent: number | null
  /** Why it stands below this parent, where there was a choice. */
  why: string | null
  title: string | null
  publisher: string | null
  published: string | null
  publishedTime: string | null
  source: string | null
  words: number
}

export function familyResult({ id, from, to, outlets, told, members }: Family): FamilyResult {
  const byId = new Map(members.map((member) => [member.id, member]))
  return {
    id,
    size: members.length,
    from,
    to,
    outlets,
    told,
    members: members.map((member) => memberResult(member, byId)),
  }
}

function memberResult(member: Member, members: ReadonlyMap<string, Member>): MemberResult {
  const { id, parent, link, article } = member
  const { title, publisher, published, publishedTime, source, words } = article
  const inheritance = inheritanceOf({ id, link })
  return {
    id,
    parent,
    label: link?.label ?? null,
    confidence: link?.confidence ?? null,
    share: inheritance?.borrowed ?? null,
    shareOfParent: inheritance?.kept ?? null,
    why: parentageOf(member, members),
    title,
    publisher,
    published,
    publishedTime,
    source,
    words,
  }
}
