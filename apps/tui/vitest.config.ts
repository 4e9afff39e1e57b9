import { defineConfig } from 'vitest/config'
import { timeLimits } from '../../vitest.patience.ts'

export default defineConfig({
  test: {
    ...timeLimits,
    // The tests mostly wait for whole processes and pseudo-terminals: two files at
    // a time, on two processors too.
    maxWorkers: 2,
    // Files share what they load, Ink and React above all, which takes more than they do; none changes it.
    isolate: false,
    globalSetup: 'test/helpers/shared-folder.ts',
    env: { LANG: 'C.UTF-8', LC_ALL: '', COLUMNS: '', NO_COLOR: '', FORCE_COLOR: '' },
  },
})
