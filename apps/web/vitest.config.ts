import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        // Tests that need a document ask for jsdom themselves: it takes longer to make than they take to run.
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
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
          testTimeout: 30_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
