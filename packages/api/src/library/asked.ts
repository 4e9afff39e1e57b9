import { TRPCError } from '@trpc/server'
import type { Article } from '@unspin/core'
import { arrivedArticle, idOf, type Source, type Store, type Told } from '@unspin/library'

/** An article of the library: the current version of it unless another is named. */
export interface KeptVersion {
  id: string
  version?: number | undefined
}

/** A text or a page that comes with the call, and its metadata. */
export interface SentArticle extends Source {
  id?: string | undefined
  place?: string | null
  metadata?: { [Field in keyof Told]: NonNullable<Told[Field]> }
}

/** An article that a call is about. */
export type Asked = SentArticle | KeptVersion

export const isKept = (asked: Asked): asked is KeptVersion => !('text' in asked)

/** An article, and which version of it the library gave; null of one that came with the call. */
export interface FoundVersion {
  article: Article
  version: number | null
}

/** What to ask for articles that are not in the call itself. */
export interface ReadAccess {
  reading(): Promise<Pick<Store, 'read' | 'readVersion'>>
}

export async function articleAsked(asked: Asked, library: ReadAccess): Promise<Article> {
  return (await versionAsked(asked, library)).article
}

export async function versionAsked(asked: Asked, library: ReadAccess): Promise<FoundVersion> {
  if (!isKept(asked)) return { article: await arrivedArticle(asked), version: null }
  const { id, version } = asked
  const store = await library.reading()
  const [found] = version === undefined ? await store.read([id]) : [await store.readVersion(id, version)]
  if (found) return found
  const which = version === undefined ? '' : `version ${version} of `
  throw new TRPCError({ code: 'NOT_FOUND', message: `The library has no ${which}article ${id}.` })
}

/** The id that an article has in the library, if it is there. */
export function idAsked(asked: Asked, article: Article): string {
  return isKept(asked) ? asked.id : idOf(article, { id: asked.id, source: asked.place })
}
