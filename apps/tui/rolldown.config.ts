import { defineConfig } from 'rolldown'

export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // Ink asks for its developer tools only when it is being developed.
  external: ['react-devtools-core'],
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  // The packages of the workspace do nothing when they are loaded: what a command does not call is not loaded for it.
  treeshake: { moduleSideEffects: [{ test: /\/packages\//, sideEffects: false }] },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: { compress: true, mangle: false, codegen: true },
  },
})
