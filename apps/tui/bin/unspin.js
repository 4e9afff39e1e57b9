#!/usr/bin/env node
import * as nodeModule from 'node:module'

// Absent from Node 20, where a second start is then no faster than the first.
nodeModule.enableCompileCache?.()
await import('../dist/main.js')
