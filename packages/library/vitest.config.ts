import { defineConfig } from 'vitest/config'
import { timeLimits } from '../../vitest.patience.ts'
import { keepCompiled, threadArguments } from '../../vitest.threads.ts'

keepCompiled()

const mocked = 'test/**/*.mocked.test.ts'

export default defineConfig({
  test: {
    ...timeLimits,
    execArgv: threadArguments,
    projects: [
      // What replaces modules has them to itself; the others share what they load,
      // which takes two thirds of the time.
      { extends: true, test: { name: 'mocked', include: [mocked] } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [mocked],
          isolate: false,
        },
      },
    ],
  },
})
