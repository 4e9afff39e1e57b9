import { articles } from './routers/articles.ts'
import { comparisons } from './routers/comparisons.ts'
import { families } from './routers/families.ts'
import { find } from './routers/find.ts'
import { jobs } from './routers/jobs.ts'
import { keys } from './routers/keys.ts'
import { library } from './routers/library.ts'
import { quotations } from './routers/quotations.ts'
import { reports } from './routers/reports.ts'
import { samples } from './routers/samples.ts'
import { uploads } from './routers/uploads.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  articles,
  comparisons,
  families,
  find,
  jobs,
  keys,
  library,
  quotations,
  reports,
  samples,
  uploads,
})
export type AppRouter = typeof appRouter
