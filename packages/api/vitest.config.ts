import { defineConfig } from 'vitest/config'

// What is waited for comes; how soon is the machine's affair.
const shared = { testTimeout: 60_000, expect: { poll: { timeout: 30_000 } } }
const mocked = 'test/**/*.mocked.test.ts'

export default defineConfig({
  test: {
    projects: [
      // What replaces modules has them to itself; the others share what they load, which takes three quarters of the time.
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
