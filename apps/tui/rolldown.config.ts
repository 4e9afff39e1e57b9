import { defineConfig } from 'rolldown'
import { lightBuiltIns } from './build/light-builtins.ts'

/** What `main.ts` itself needs of the modules that commands share: it must not bring the engine along. */
const needed =
  /\/apps\/tui\/(package\.json|src\/(output|failure|stopping|text\/(ascii|visible|width)|watching\/web-address)\.ts)|\/core\/src\/(?:comparison|wording)\.ts|\/library\/src\/(?:find\/limits|folders|processes|outputs\/[\w-]+|sources\/errors|sqlite\/place|store\/store)\.ts/

/** What reads one format of files and is loaded for the first of them. */
const ofOneFormat = /\/library\/src\/sources\/formats\/[a-z]+\/|\/node_modules\/(?!\.pnpm\/|@trpc\/|zod\/)/

/** What only those load who work with a library, or write a report. */
const ofLibrary =
  /\/library\/src\/(?:adding\/(?!arrival)|families|find|postings|quotations|report|sqlite|watching)\/?|\/api\/src\/(?:jobs|keys|reports|threads|uploads|library\/(?:adding|famil|find|quotation))/

/** What fetches addresses: it brings the clients of HTTP along. */
const ofAddresses = /\/library\/src\/sources\/web\//

/** What two files are compared with: neither the calls nor what checks them, which more than double it. */
const ofComparing =
  /\/packages\/(?:core|lexicon-en)\/src\/|\/library\/src\/(?:articles|outputs|sources)\/|\/library\/src\/adding\/arrival\.ts|\/api\/src\/(?:comparing|library\/arrival-of)\.ts|\/tui\/src\/(?:articles\/|colours|library\/(?:own-files|place)|pager|report\/|results\/|settings|terminal|text\/)/

/** What tells ids to a shell, which asks at every key. */
const ofCompletion = /\/library\/src\/sqlite\/connection\.ts$/

const isApart = (id: string) => [ofOneFormat, ofLibrary, ofAddresses].some((apart) => apart.test(id))

export default defineConfig({
  input: {
    main: 'src/main.ts',
    'trpc-thread': 'src/session/services/trpc-thread.ts',
    'reading-thread': 'src/session/services/reading-thread.ts',
  },
  platform: 'node',
  plugins: [lightBuiltIns()],
  // Ink asks for its developer tools only when it is being developed.
  external: ['react-devtools-core'],
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  // The packages of the workspace do nothing when they are loaded: what a command does
  // not call is not loaded for it.
  treeshake: { moduleSideEffects: [{ test: /\/packages\//, sideEffects: false }] },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: true,
    // Each file costs a start about a millisecond: what several commands share is one.
    codeSplitting: {
      groups: [
        { name: 'base', test: needed, priority: 3 },
        { name: 'file', test: ofCompletion, priority: 3 },
        { name: 'web', test: ofAddresses, priority: 1 },
        { name: 'library', test: ofLibrary, minShareCount: 2, priority: 1 },
        {
          name: 'engine',
          test: (id) => ofComparing.test(id) && !isApart(id),
          minShareCount: 2,
          priority: 2,
        },
        { name: 'calls', test: (id) => !id.startsWith('\0') && !isApart(id), minShareCount: 2, priority: 1 },
      ],
    },
  },
})
