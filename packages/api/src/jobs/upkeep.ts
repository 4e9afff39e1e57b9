import type { Library } from '../library/library.ts'
import type { Step } from './step.ts'

/** Looks at every byte; what is damaged is among the failures. */
export function verifying(library: Library): Step {
  return {
    name: 'verifying',
    lane: 'reading',
    async run(reporter) {
      const store = await library.reading()
      // For the bar alone: that they cannot be read is told below.
      const versions = await store.statistics().then(
        (told) => told.versions,
        () => null,
      )
      const options = { signal: reporter.signal, reached: (done: number) => reporter.reach(done, versions) }
      let damages = 0
      for await (const line of store.verify(options)) {
        damages++
        reporter.fail({ place: library.file, reason: line })
      }
      if (damages > 0)
        reporter.warn('The library is damaged. Export what is readable, and restore the rest from a backup.')
    },
  }
}

/** Gives back the room of what was deleted or replaced. */
export function compacting(library: Library): Step {
  return {
    name: 'compacting',
    lane: 'writing',
    run: async ({ signal }) => (await library.changing()).compact({ signal }),
  }
}
