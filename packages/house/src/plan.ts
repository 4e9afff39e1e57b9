import type { Floors } from './floors.ts'

/**
 * The house: the floors of each package and app by its folder, the lowest first. CONTRIBUTING.md draws it.
 */
export const plan: Readonly<Record<string, Floors>> = {
  'packages/core': [
    // The words of the house, and what is asked about the words of a language: types.
    ['article.ts', 'lexicon.ts'],
    ['comparison.ts', 'dates', 'normalization'],
    ['dates.ts', 'tokens.ts', 'rows.ts'],
    ['extraction', 'fingerprints'],
    // One text, read.
    ['texts'],
    // Two texts, from where they meet to what they are to each other.
    ['similarity/disjoint-sets.ts'],
    ['similarity/pair'],
    ['similarity/regions'],
    ['similarity/alignment'],
    ['similarity/passages', 'similarity/quotations'],
    ['similarity/verdict', 'similarity/direction'],
    ['similarity/findings.ts', 'similarity/notes.ts', 'wording.ts'],
    ['compare.ts'],
    ['index.ts', 'html.ts'],
  ],
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
    ['comparing.ts'],
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
  'packages/library': [
    ['file-system.ts', 'folders.ts', 'processes.ts'],
    ['sources'],
    // What a store does, and what it keeps.
    ['store'],
    ['articles', 'postings', 'outputs', 'system-errors.ts'],
    ['reading/counting'],
    ['reading/together'],
    ['adding', 'find', 'families', 'watching'],
    ['quotations'],
    // Finds copies, and what was made of quotations in them.
    ['families/linking.ts'],
    // The stores; and what people read of all that.
    ['sqlite', 'memory', 'reading'],
    ['report'],
    ['index.ts'],
  ],
  'packages/lexicon-en': [
    ['format.ts', 'hash.ts', 'numbers.ts', 'spelling.ts'],
    ['term.ts'],
    ['terms.ts', 'vectors.ts', 'synsets.ts'],
    ['lexicon.ts', 'read.ts'],
    ['index.ts'],
    ['node.ts'],
  ],
  'packages/evals': [
    ['sets.ts'],
    ['pages.ts'],
    ['articles.ts'],
    ['scores'],
    ['extraction.ts'],
    ['main.ts', 'bench', 'fit', 'results'],
    ['bench.ts'],
  ],
  'packages/house': [['imports.ts'], ['circles.ts', 'floors.ts'], ['plan.ts']],
  'apps/tui': [
    ['text', 'stopping.ts', 'session/ability.ts', 'commands/definition'],
    // What commands are told.
    ['options'],
    ['colours.ts', 'output.ts', 'failure.ts', 'completion', 'quotations'],
    ['settings.ts', 'pager.ts', 'progress.ts', 'articles'],
    ['terminal.ts', 'library', 'batches'],
    // What is told of it, for programs and for people.
    ['results', 'output-file.ts', 'families', 'adding'],
    ['report'],
    ['watching'],
    ['actions'],
    ['commands'],
    // The session: the world outside, what a screen is, what screens have in
    // common, the screens, what runs them.
    ['session/services'],
    ['session/screen'],
    ['session/parts'],
    ['session/screens/*'],
    ['session/machine'],
    ['session/session.tsx'],
    ['session/run.tsx'],
    ['session/open.ts'],
    ['program.ts'],
    ['main.ts'],
  ],
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
