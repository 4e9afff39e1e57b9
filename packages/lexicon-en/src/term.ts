import { numberOf } from './numbers.ts'
import { joined, wholeParts, withoutGenitive, written } from './spelling.ts'

/**
 * A word or phrase as it is written, and what that alone tells: found out once, since texts ask about
 * the same terms again and again.
 */
export interface Term {
  term: string
  /** Whether it is a word of Latin letters. */
  isPlain: boolean
  isPhrase: boolean
  /** Its entry; -1 when unknown. */
  entry: number
  /** In full: 'is not' for "isn't". */
  written: string
  /** The same as one word, and whether that keeps its parts recognisable. */
  joined: string
  hasWholeParts: boolean
  /** The number that it writes; null for anything else. */
  value: string | null
  /** Without the genitive's ending; null where it has none. */
  bare: string | null
  /**
   * The vector between those of its words that have senses, at unit length; undefined until it is asked for.
   */
  meaning: Int8Array | null | undefined
}

export function termOf(term: string, entry: number): Term {
  const inFull = written(term)
  return {
    term,
    isPlain: !/[^a-z]/.test(term),
    isPhrase: term.includes(' '),
    entry,
    written: inFull,
    joined: joined(inFull),
    hasWholeParts: wholeParts(inFull),
    value: numberOf(term),
    bare: withoutGenitive(term),
    meaning: undefined,
  }
}

const shortestJoined = 6

/**
 * Whether two terms are the same words written otherwise: "isn't" and 'is not', 'well being' and 'wellbeing'.
 */
export function sameSpelling(one: Term, other: Term): boolean {
  if (one.written === other.written) return true
  return (
    one.joined.length >= shortestJoined &&
    one.joined === other.joined &&
    one.hasWholeParts &&
    other.hasWholeParts
  )
}
