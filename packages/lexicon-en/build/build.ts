import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { makeLexicon } from './lexicon.ts'
import { readSources } from './sources.ts'
import { writeSections } from './write.ts'

const [modules, output] = process.argv.slice(2)
if (modules === undefined || output === undefined) {
  console.error('Usage: node build/build.ts NODE_MODULES OUTPUT (see README.md)')
  process.exit(2)
}

const { counts, sections } = makeLexicon(readSources(modules))
const bytes = writeSections(counts, sections)
writeFileSync(output, bytes)

for (const [name, section] of Object.entries(sections))
  console.log(`${name.padEnd(16)} ${section.byteLength}`)
console.log(counts)
console.log(`${bytes.length} bytes, sha-256 ${createHash('sha256').update(bytes).digest('hex')}`)
