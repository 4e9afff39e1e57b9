import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@unspin/api'

type Outputs = inferRouterOutputs<AppRouter>['quotations']

/** A quotation of an article of the library. */
export type Quotation = Outputs['search']['quotations'][number]
/** A quotation, and the same words in other articles. */
export type Variants = Outputs['variants']
export type Variant = Variants['variants'][number]
export type Change = Variant['changes'][number]
