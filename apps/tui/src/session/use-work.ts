import { setTimeout } from 'node:timers/promises'
import { useEffect } from 'react'
import { describeFailure } from '../failure.ts'
import { isPath } from './choosing/search.ts'
import type { Services } from './services.ts'
import type { SessionAction, SessionState } from './state.ts'

/** Long enough for the screen that says what is going on to be drawn before the comparison holds the process. */
const timeToDraw = 50

/** Does what the state asks for: reads folders, looks for files, compares. */
export function useWork(
  state: SessionState,
  services: Services,
  dispatch: (action: SessionAction) => void,
): void {
  const { folder, search } = state.choosing
  const fail = (error: unknown) => dispatch({ type: 'failed', message: describeFailure(error) })

  useEffect(() => {
    return whileWanted(async (signal) => {
      const entries = await services.listFolder(folder)
      if (!signal.aborted) dispatch({ type: 'folderRead', entries })
    }, fail)
  }, [folder])

  // Files are looked for before anybody searches, so that a search finds them at once.
  const lookedFor = search !== null && isPath(search) ? search : ''
  useEffect(() => {
    return whileWanted(async (signal) => {
      const looking = lookedFor === '' ? services.findFiles(folder, signal) : services.completePath(lookedFor)
      // A path that leads nowhere yet is being typed.
      const files = await looking.catch(() => [])
      if (!signal.aborted) dispatch({ type: 'filesFound', files })
    }, fail)
  }, [folder, lookedFor])

  const wanted = state.place.name === 'comparing' ? state.place.wanted : null
  useEffect(() => {
    if (wanted === null) return undefined
    return whileWanted(async (signal) => {
      await setTimeout(timeToDraw)
      if (signal.aborted) return
      const compared = await services.compare(wanted)
      if (!signal.aborted) dispatch({ type: 'compared', ...compared })
    }, fail)
  }, [wanted])
}

/** Runs work until it is no longer wanted: then neither its result nor its failure counts. */
function whileWanted(
  work: (signal: AbortSignal) => Promise<void>,
  fail: (error: unknown) => void,
): () => void {
  const controller = new AbortController()
  work(controller.signal).catch((error: unknown) => {
    if (!controller.signal.aborted) fail(error)
  })
  return () => controller.abort()
}
