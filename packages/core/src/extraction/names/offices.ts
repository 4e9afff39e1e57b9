import { titles } from './lexicon.ts'

/** German makes one word of an office: 'Verkehrsministerin'. */
const germanOffice = /(?:minister|präsident|kanzler|sprecher|meister|chef)(?:in)?$|vorsitzender?$/

/** Whether a word, in lower case, says what office somebody holds or how she is addressed. */
export const isTitle = (word: string): boolean =>
  titles.has(word) || (word.length > 7 && germanOffice.test(word))
