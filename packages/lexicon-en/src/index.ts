import type { Lexicon } from '@unspin/core'
import { FileLexicon } from './lexicon.ts'
import { readSections } from './read.ts'

/**
 * The English lexicon over the bytes of `english.bin`. The bytes are used in place: leave them as they are.
 * `synonyms` also takes phrases, their words separated by one space: `synonyms('resigned', 'gave up')`.
 * @throws Error when the bytes are not a whole lexicon file of this format.
 */
export function lexiconFrom(bytes: ArrayBuffer | Uint8Array): Lexicon {
  const { counts, sections } = readSections(bytes)
  return new FileLexicon(counts, sections)
}
