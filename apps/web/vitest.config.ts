import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { name: 'unit', environment: 'jsdom', include: ['test/unit/**/*.test.ts'] },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // One browser for all files, one after the other: the machine may be small.
          isolate: false,
          fileParallelism: false,
          testTimeout: 15_000,
        },
      },
    ],
  },
})
