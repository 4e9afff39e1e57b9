import { File, FingerprintIndex, Region, TokenizedFile } from '@dodona/dolos-core'
import { diffWords } from 'diff'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import { signature, wordsOf } from './signature.ts'

/**
 * What others do with two texts. None tells a spun copy, a quotation or an original; each
 * does its own part of the work.
 */
export const peers: Record<string, (a: string, b: string) => void> = {
  /** An edit script by words. */
  jsdiff: (a, b) => void diffWords(a, b),

  /** An edit script by characters; gives up after a second, which is its default. */
  'diff-match-patch': (a, b) => void new DiffMatchPatch().diff_main(a, b),

  /**
   * Winnowed fingerprints and the fragments they make. Dolos' own core and algorithm, over words: its
   * parsers, for program code, are a native build, and an article is no program.
   */
  'dolos-core': (a, b) => {
    const index = new FingerprintIndex(wordsPerFingerprint, fingerprintsPerWindow)
    const [fileA, fileB] = [tokenized('a', a), tokenized('b', b)]
    index.addFiles([fileA, fileB])
    index.getPair(fileA, fileB).buildFragments()
  },

  /** An estimate of how many word trigrams the two share: one figure, no passages. */
  minhash: (a, b) => void signature(a).jaccard(signature(b)),
}

const wordsPerFingerprint = 5
const fingerprintsPerWindow = 4

function tokenized(path: string, text: string): TokenizedFile {
  const words = wordsOf(text)
  return new TokenizedFile(new File(path, text), words, words.map((_, i) => new Region(0, i, 0, i + 1))) // prettier-ignore
}
