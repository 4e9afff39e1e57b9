import type { Perform, TaskName } from './task.ts'

/** Each loads what it needs, so that a thread holds no more than what it is asked for. */
export const tasks: { [Name in TaskName]: Perform<Name> } = {
  async find(library, request, tell, signal) {
    const { findIn } = await import('../library/find-in.ts')
    await tell(await findIn(await library.reading(), request, signal))
  },

  async prospects(library, ids, tell) {
    const { prospectsOf } = await import('../library/family-calls.ts')
    await tell(await prospectsOf(await library.reading(), ids))
  },

  async reportFamily(library, request, tell, signal) {
    const { reportFamily } = await import('../reports/family.ts')
    await tell(await reportFamily(request, library, signal))
  },

  async add(library, request, tell, signal) {
    const { addTo } = await import('../library/adding.ts')
    for await (const event of addTo(library, request, signal)) await tell(event)
  },

  async remove(library, ids, tell) {
    await tell({ removed: await (await library.changing()).delete(ids) })
  },

  async link(library, last, tell, signal) {
    const { linkNew } = await import('../library/family-calls.ts')
    for await (const progress of linkNew(library, signal, last)) await tell(progress)
  },

  async verify(library, _, tell, signal) {
    const reached = (versions: number, share: number) => tell({ reached: versions, share })
    const store = await library.reading()
    for await (const damage of store.verify({ reached, ...(signal && { signal }) })) await tell({ damage })
  },

  async compact(library, _, __, signal) {
    await (await library.changing()).compact(signal && { signal })
  },
}
