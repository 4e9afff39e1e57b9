import type { Library } from '../../library/library.ts'
import type { Tasks } from '../../threads/task.ts'
import type { Step } from '../step.ts'

/** Looks at every byte; what is damaged is among the failures. */
export function verifying(library: Library): Step {
  return {
    name: 'verifying',
    lane: 'reading',
    async run(reporter) {
      const store = await library.reading()
      // Needed for the progress bar alone, so a failure is ignored here; it is reported below.
      const versions = await store.statistics().then(
        (told) => told.versions,
        () => null,
      )
      let isSound = true
      const tell = (event: Tasks['verify']['event']) => {
        if ('reached' in event) return reporter.reach(event.reached, versions, event.share)
        isSound = false
        reporter.fail({ place: library.file, reason: event.damage })
      }
      await library.work('verify', undefined, tell, reporter.signal)
      if (!isSound)
        reporter.warn(
          'The library is damaged. Restore a backup by `unspin library restore`, or save what can be read by `unspin library export`.',
        )
    },
  }
}

/** Gives back the room of what was deleted or replaced. */
export function compacting(library: Library): Step {
  return {
    name: 'compacting',
    lane: 'writing',
    run: ({ signal }) => library.work('compact', undefined, () => {}, signal),
  }
}
