import { type EnglishLexicon, FileLexicon } from './lexicon.ts'
import { readSections } from './read.ts'

export type { EnglishLexicon } from './lexicon.ts'

/**
 * The English lexicon over the bytes of `english.bin`. The bytes are used in place: leave them as they are.
 * `entry` and `alike` also take phrases, their words separated by one space: `alike('resigned', 'gave up')`.
 * @throws Error when the bytes are not a whole lexicon file of this format.
 */
export function lexiconFrom(bytes: ArrayBuffer | Uint8Array): EnglishLexicon {
  const { counts, sections } = readSections(bytes)
  return new FileLexicon(counts, sections)
}
