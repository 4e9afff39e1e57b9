import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@unspin/api'

type Outputs = inferRouterOutputs<AppRouter>['articles']

/** An article of the library with its text, and one version of it in a list. */
export type StoredArticle = NonNullable<Outputs['get']>
export type Version = Outputs['versions'][number]

/** Where an article came from, if that is a place on the web: no other address may become a link. */
export function webAddress(source: string | null): string | null {
  const address = source === null ? null : URL.parse(source)
  return address && /^https?:$/u.test(address.protocol) ? address.href : null
}
