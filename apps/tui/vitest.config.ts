import { defineConfig } from 'vitest/config'
import { timeLimits } from '../../vitest.patience.ts'

export default defineConfig({
  test: {
    ...timeLimits,
    // The tests mostly wait for whole processes and pseudo-terminals: two files at
    // a time, on two processors too.
    maxWorkers: 2,
    env: { LANG: 'C.UTF-8', LC_ALL: '', COLUMNS: '', NO_COLOR: '', FORCE_COLOR: '' },
  },
})
