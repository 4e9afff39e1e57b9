import { defineConfig } from 'vitest/config'
import { timeLimits } from '../../vitest.patience.ts'

export default defineConfig({
  // No test changes what another loads: the files share it.
  test: { ...timeLimits, include: ['test/**/*.test.ts'], isolate: false },
})
