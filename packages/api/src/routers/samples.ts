import { samplePair } from '@unspin/library'
import { procedure, router } from '../trpc.ts'

export const samples = router({
  /** The bundled pair: `a` the spun copy, `b` the original. */
  pair: procedure.query(() => samplePair()),
})
