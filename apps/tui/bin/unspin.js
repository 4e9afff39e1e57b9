#!/usr/bin/env node
import * as nodeModule from 'node:module'

const oldest = 24

if (Number.parseInt(process.versions.node) < oldest) {
  process.stderr.write(
    `unspin: needs Node ${oldest} or newer; this is ${process.versions.node}. Install a newer one, or start it from the workspace by \`npm start --\`.\n`,
  )
  process.exitCode = 1
} else {
  nodeModule.enableCompileCache()
  await import('../dist/main.js')
}
