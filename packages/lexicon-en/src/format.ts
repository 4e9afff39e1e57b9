/**
 * The layout of a lexicon file: what the builder writes and the loader reads. The package's README has the
 * page that lets a stranger read the bytes; this is the same in code.
 */
export const magic = 0x784c_6e55 // 'UnLx', read as a little-endian number
export const version = 1

/** The bits of one coordinate of a vector. */
export const bits = 3

/** The counts that follow the magic number, the version and the length of the file. */
export const countNames = ['words', 'phrases', 'synsets', 'dimensions'] as const
export type Counts = Record<(typeof countNames)[number], number>

/** The arrays of a lexicon, in the order in which the file holds them. */
export interface Sections {
  /**
   * Where each word begins in `letters`; one more than there are words. Words stand in order of frequency.
   */
  wordStarts: Uint32Array
  letters: Uint8Array
  /** A hash table over the letters of the words: 1 + the word's number, 0 for an empty slot. */
  wordSlots: Uint16Array
  /** The number of each word's base form: 'went' and 'goes' have that of 'go'. */
  bases: Uint16Array
  /**
   * `bits` for each coordinate of each word's vector, the lowest bits of a byte
   * first: 0 to 7 stand for -7, -5, … 7.
   */
  vectors: Uint8Array
  /**
   * Where each phrase begins in `phraseWords`, which holds the base forms of its words;
   * one more than there are phrases.
   */
  phraseStarts: Uint32Array
  phraseWords: Uint16Array
  /** A hash table over the words of the phrases: 1 + the phrase's number, 0 for an empty slot. */
  phraseSlots: Uint16Array
  /** Where the senses of each word, then of each phrase, begin in `senses`. */
  senseStarts: Uint32Array
  /** Numbers of synsets, the common senses of a word or phrase before its others. */
  senses: Uint16Array
  /** How many of the senses of each word or phrase are common ones. */
  commonSenses: Uint8Array
  /**
   * Where the neighbours of each synset begin in `neighbours`: the next broader synsets or the similar ones.
   */
  neighbourStarts: Uint32Array
  neighbours: Uint16Array
}

type ArrayOf<T> = {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T
  BYTES_PER_ELEMENT: number
}

export const sectionTypes: { [Name in keyof Sections]: ArrayOf<Sections[Name]> } = {
  wordStarts: Uint32Array,
  letters: Uint8Array,
  wordSlots: Uint16Array,
  bases: Uint16Array,
  vectors: Uint8Array,
  phraseStarts: Uint32Array,
  phraseWords: Uint16Array,
  phraseSlots: Uint16Array,
  senseStarts: Uint32Array,
  senses: Uint16Array,
  commonSenses: Uint8Array,
  neighbourStarts: Uint32Array,
  neighbours: Uint16Array,
}

export const sectionNames = Object.keys(sectionTypes) as (keyof Sections)[]

/**
 * Bytes before the first section: magic, version, length, the counts, then place and length of each section.
 */
export const headerBytes = 4 * (3 + countNames.length + 2 * sectionNames.length)
