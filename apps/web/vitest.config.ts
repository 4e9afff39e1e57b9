import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { timeLimits } from '../../vitest.patience.ts'

export default defineConfig({
  test: {
    ...timeLimits,
    projects: [
      {
        extends: true,
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        // Tests that need a document ask for jsdom themselves: it takes longer to make than they take to run.
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        // The server runs as it does for users: on Node itself, not through Vite.
        ssr: { external: ['@unspin/api'] },
        test: {
          name: 'browser',
          environment: 'node',
          server: { deps: { external: [/\/packages\//u] } },
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          // One browser for all files, one after the other: the machine may be small.
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
})
