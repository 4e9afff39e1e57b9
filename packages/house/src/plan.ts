import type { Floors } from './floors.ts'

/** The house: the floors of each package and app by its folder, the lowest first. CONTRIBUTING.md draws it. */
export const plan: Readonly<Record<string, Floors>> = {
  'packages/api': [
    [
      'limits.ts',
      'forms.ts',
      'version.ts',
      'http/host.ts',
      'http/paths.ts',
      'threads/flow.ts',
      'threads/on-demand.ts',
    ],
    ['errors.ts', 'library/opened.ts', 'library/opening.ts'],
    // Opens a library, or refuses to.
    ['library/shelf.ts'],
    // What is asked of a library, and done with it.
    ['library'],
    ['report.ts'],
    ['reports'],
    ['threads'],
    ['jobs', 'uploads', 'keys'],
    // All of it, for those who answer calls.
    ['library/library.ts'],
    ['library/add-one.ts', 'jobs/kinds', 'threads/library-thread.ts'],
    ['trpc.ts', 'inputs.ts'],
    ['routers'],
    ['router.ts'],
    ['remote-client.ts', 'local-events.ts', 'http'],
    ['local-client.ts', 'server.ts'],
    ['index.ts'],
  ],
  'packages/house': [['imports.ts'], ['circles.ts', 'floors.ts'], ['plan.ts']],
  'apps/web': [
    ['api', 'wording'],
    ['routing', 'design', 'marked-text', 'lists'],
    ['pairs', 'jobs', 'downloads'],
    ['sources', 'copies'],
    // One of each of what the views share.
    ['dashboard.svelte.ts'],
    ['shell/view-props.ts'],
    ['views/*'],
    ['shell'],
    ['App.svelte'],
    ['main.ts'],
  ],
}
