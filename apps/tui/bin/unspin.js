#!/usr/bin/env node
import * as nodeModule from 'node:module'

const oldest = 24
/** Commands that are over in a moment, and start no threads. */
const short = ['compare', 'extract', 'sample']

if (Number.parseInt(process.versions.node) < oldest) {
  process.stderr.write(
    `unspin: needs Node ${oldest} or newer; this is ${process.versions.node}. Install a newer one, or start it from the workspace by \`npm start --\`.\n`,
  )
  process.exitCode = 1
} else {
  // Node keeps in its cache what was compiled before a file's code runs. Where functions are compiled when
  // they are first called, that is hardly any, and compiling them is a tenth of a comparison; threads have no
  // cache, and would compile what they never call.
  if (short.includes(process.argv[2])) process.getBuiltinModule('node:v8').setFlagsFromString('--no-lazy')
  nodeModule.enableCompileCache()
  await import('../dist/main.js')
}
