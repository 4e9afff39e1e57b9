/** What a UTF-16 code unit is to the tokenizer. */
export const CharClass = {
  other: 1,
  letter: 2,
  digit: 3,
  /** A combining mark: part of the letter before it. */
  mark: 4,
  /** Takes no room on the screen: zero-width space, joiners, soft hyphen, byte-order mark. */
  hidden: 5,
  apostrophe: 6,
  /** A letter of a script that writes no spaces between words. */
  unspaced: 7,
} as const

// Default_Ignorable_Code_Point: zero-width spaces and joiners, direction marks, soft hyphens,
// variation selectors, byte-order marks.
const hiddenPattern = /^\p{DI}$/u
const unspacedPattern =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u

function classify(char: string): number {
  if (hiddenPattern.test(char)) return CharClass.hidden
  if (char === "'" || char === '\u2019' || char === '\u02bc' || char === '\u2018') return CharClass.apostrophe
  if (/^\p{M}$/u.test(char)) return CharClass.mark
  if (/^\p{L}$/u.test(char)) return unspacedPattern.test(char) ? CharClass.unspaced : CharClass.letter
  return /^\p{N}$/u.test(char) ? CharClass.digit : CharClass.other
}

// Filled as characters are met: classifying all 65,536 up front would cost every start 10 ms.
const classes = new Uint8Array(0x10000)

/** The class of the character that the code unit at `at` belongs to; `other` outside the text. */
export function charClassAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== code) return CharClass.other
  const known = classes[code]
  if (known) return known
  if (code >= 0xd800 && code <= 0xdfff) return classify(characterAround(text, at))
  return (classes[code] = classify(String.fromCharCode(code)))
}

function characterAround(text: string, at: number): string {
  const isSecondHalf = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return String.fromCodePoint(text.codePointAt(isSecondHalf && at > 0 ? at - 1 : at)!)
}

const hiddenAll = /\p{DI}/gu

export function withoutHidden(text: string): string {
  return text.replace(hiddenAll, '')
}

// Letters of other alphabets that a reader takes for a Latin one (Unicode Technical Standard 39, the
// single-letter part that occurs in disguised text), each beside that.
const lookAlikes =
  'аa вb сc ԁd еe һh іi јj кk ӏl мm нh оo рp ԛq ѕs тt уy ѵv ԝw хx ёë їï ' +
  'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ϲc ϳj'

const latinLetters = new Map(lookAlikes.split(' ').map((pair) => [pair[0], pair[1]]))
const latin = /\p{Script=Latin}/u
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * Replaces look-alike letters by the Latin ones they stand for, when the word cannot
 * honestly be of the other alphabet.
 */
export function withoutLookAlikes(word: string, inLatinText: boolean): string {
  if (!foreign.test(word)) return word
  if (!latin.test(word) && !inLatinText) return word
  let plain = ''
  for (const char of word) {
    const replacement = latinLetters.get(char)
    if (replacement === undefined && foreign.test(char)) return word
    plain += replacement ?? char
  }
  return plain
}
