import { TRPCError } from '@trpc/server'
import type { Article } from '@unspin/core'
import { articleOf, type Source, type Store } from '@unspin/library'

/** An article of the library. */
export interface Kept {
  id: string
}

/** An article that a call is about: a text or a page that comes with it, or one that the library has. */
export type Asked = Source | Kept

export const isKept = (asked: Asked): asked is Kept => 'id' in asked

/** What to ask for articles that are not in the call itself. */
export interface Shelf {
  reading(): Promise<Pick<Store, 'read'>>
}

export async function articleAsked(asked: Asked, library: Shelf): Promise<Article> {
  if (!isKept(asked)) return articleOf(asked)
  const [found] = await (await library.reading()).read([asked.id])
  if (found) return found.article
  throw new TRPCError({ code: 'NOT_FOUND', message: `The library has no article ${asked.id}.` })
}
