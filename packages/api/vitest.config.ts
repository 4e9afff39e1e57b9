import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // What is waited for comes; how soon is the machine's affair.
    expect: { poll: { timeout: 30_000 } },
  },
})
