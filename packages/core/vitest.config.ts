import { defineConfig } from 'vitest/config'

export default defineConfig({
  // No test changes what another loads: the files share it.
  test: { include: ['test/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
})
