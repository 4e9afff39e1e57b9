import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@unspin/api'

export { inheritanceOf, nameOf, outletOf, parentageOf } from './reading.ts'

export type Family = NonNullable<inferRouterOutputs<AppRouter>['families']['get']>
export type Member = Family['members'][number]
export type Link = NonNullable<Member['link']>
