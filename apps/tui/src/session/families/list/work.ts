import type { Client } from '@unspin/api'
import type { FamilySummary } from '@unspin/library/reading'
import type { Context } from '../../screens/context.ts'
import type { Work } from '../../screens/screen.ts'
import type { FamiliesAction } from './state.ts'

/** The first are shown at once; the rest comes in one part, for each makes the library group all links anew. */
const firstPart = 50
const mostListed = 5000

export function familiesWork({ revision }: Context): readonly Work<FamiliesAction>[] {
  return [
    {
      key: `families ${revision}`,
      run: async ({ client }, tell, signal) => {
        // First, so that families that have just been made whole are not said to be waited for.
        tell({ type: 'waitingRead', waiting: await client.families.waiting.query(undefined, { signal }) })
        await readFamilies(client, tell, signal)
      },
    },
  ]
}

async function readFamilies(
  client: Client,
  tell: (action: FamiliesAction) => void,
  signal: AbortSignal,
): Promise<void> {
  const families: FamilySummary[] = []
  for (let limit = firstPart; !signal.aborted; limit = mostListed - firstPart) {
    const part = await client.families.summaries.query({ offset: families.length, limit }, { signal })
    families.push(...part.families)
    const isComplete = part.families.length < limit || families.length >= Math.min(part.total, mostListed)
    tell({ type: 'familiesRead', families: [...families], total: part.total, isComplete })
    if (isComplete) return
  }
}
