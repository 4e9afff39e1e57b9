import { articles } from './routers/articles.ts'
import { comparisons } from './routers/comparisons.ts'
import { samples } from './routers/samples.ts'
import { router } from './trpc.ts'

export const appRouter = router({ articles, comparisons, samples })
export type AppRouter = typeof appRouter
