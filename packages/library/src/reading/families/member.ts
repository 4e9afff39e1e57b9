import type { Side } from '@unspin/core'
import type { Member } from '../../families/family.ts'
import { articleName } from '../../articles/article-name.ts'

/** What a copy has of the article that it was most probably made from. */
export interface Inheritance {
  /** 0..1: how much of the parent's body the copy kept. */
  kept: number
  /** 0..1: how much of the copy stands in the parent. */
  borrowed: number
}

/** Null for the original, which has no parent. */
export function inheritanceOf({ id, link }: Pick<Member, 'id' | 'link'>): Inheritance | null {
  if (link === null) return null
  const [own, parents]: [Side, Side] = link.a === id ? ['a', 'b'] : ['b', 'a']
  return { kept: link.shares[parents], borrowed: link.shares[own] }
}

/** What a member is called. */
export const nameOf = ({ article }: Pick<Member, 'article'>): string => articleName(article)

/** What a member is called for short, among others that have its headline. */
export function outletOf(member: Pick<Member, 'id' | 'article'>): string {
  return member.article.publisher ?? nameOf(member)
}
