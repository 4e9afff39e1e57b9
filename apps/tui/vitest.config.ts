import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Whole processes and pseudo-terminals, on machines that do other work meanwhile.
    testTimeout: 20_000,
    expect: { poll: { timeout: 15_000 } },
    // The tests mostly wait for those: two files at a time, on two processors too.
    maxWorkers: 2,
    env: { LANG: 'C.UTF-8', LC_ALL: '', COLUMNS: '', NO_COLOR: '', FORCE_COLOR: '' },
  },
})
