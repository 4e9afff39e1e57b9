import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Whole processes and pseudo-terminals, on machines that do other work meanwhile.
    testTimeout: 20_000,
    env: { LANG: 'C.UTF-8', LC_ALL: '', COLUMNS: '', NO_COLOR: '', FORCE_COLOR: '' },
  },
})
