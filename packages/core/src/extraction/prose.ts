const leastWords = 4
/** In scripts that write no spaces between words. */
const leastCharacters = 8

const ends = /[.!?…]["'”’»)\]]*$/u
const endsWithout = /[。！？]["'”’»)\]」』]*$/u

/** A headline is broken into two lines at most to fit a page. */
const mostBreaks = 1
/** What leads to what follows: 'The following offerings were filed with the commission:'. */
const leastLead = 6

/** Whether a line is a sentence, a part of one, or ends with one: prose, as headlines and tables are not. */
export function isSentence(line: string): boolean {
  if (line.split('\n').length > mostBreaks + 1) return true
  if (/[,，、]$/.test(line)) return true
  if (/[:：]$/.test(line)) return line.split(/\s+/).length >= leastLead
  if (endsWithout.test(line)) return line.length >= leastCharacters
  return ends.test(line) && line.split(/\s+/).length >= leastWords
}

/** A headline may be a sentence, but hardly one that quotes. */
export const isSpoken = (line: string): boolean => /["“”«»「」]/.test(line)

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/** How many words a line has; where no spaces stand between them, a character counts as one. */
export const wordCount = (line: string): number => line.match(word)?.length ?? 0
