import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 60_000 }
const mocked = 'test/**/*.mocked.test.ts'

export default defineConfig({
  test: {
    projects: [
      // What replaces modules has them to itself; the others share what they load, which takes two thirds of the time.
      { test: { ...shared, name: 'mocked', include: [mocked] } },
      {
        test: {
          ...shared,
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [mocked],
          isolate: false,
        },
      },
    ],
  },
})
