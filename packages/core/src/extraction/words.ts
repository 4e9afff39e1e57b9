import type { Block } from './block.ts'

export const Shape = { lower: 0, capital: 1, capitals: 2, number: 3 } as const

/**
 * The words of the story, in order, as an extraction reads them: 'U.S.', 'J.', 'Lusk-Moreno'
 * and 'don't' are one word each.
 */
export interface Words {
  count: number
  starts: Int32Array
  ends: Int32Array
  /** A `Shape` each. */
  shapes: Uint8Array
  /** 1 where a sentence, a block or quoted words begin. */
  opens: Uint8Array
}

/** Whether a word begins with a capital letter. */
export const isCapital = ({ shapes }: Words, i: number): boolean =>
  shapes[i] === Shape.capital || shapes[i] === Shape.capitals

const Kind = { unknown: 0, other: 1, lower: 2, upper: 3, digit: 4 } as const

// Filled as characters are met, as in normalization: classifying all of them up front would cost every start.
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  return kinds[code] || (kinds[code] = classify(String.fromCharCode(code)))
}

function classify(char: string): number {
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return Kind.upper
  if (/[\p{L}\p{M}]/u.test(char)) return Kind.lower
  return /\p{Nd}/u.test(char) ? Kind.digit : Kind.other
}

export const isLetter = (code: number): boolean => {
  const kind = kindOf(code)
  return kind === Kind.lower || kind === Kind.upper
}

const isWordKind = (kind: number) => kind > Kind.other

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
const isStop = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026

export function readWords(text: string, blocks: Block[]): Words {
  const capacity = blocks.reduce((sum, { start, end }) => sum + ((end - start + 1) >> 1) + 1, 0)
  const words: Words = {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    shapes: new Uint8Array(capacity),
    opens: new Uint8Array(capacity),
  }
  for (const block of blocks) readBlock(text, block, words)
  return words
}

function readBlock(text: string, block: Block, words: Words): void {
  let opens = 1
  let at = block.start
  while (at < block.end) {
    const code = text.charCodeAt(at)
    if (isWordKind(kindOf(code))) {
      const end = endOfWord(text, at, block.end)
      const shape = shapeOf(text, at, end)
      // A word in small letters opens a block at most.
      const mayOpen = shape !== Shape.lower || at === block.start
      push(words, at, end, shape, mayOpen ? opens || opensAfterInitials(text, at, end) : 0)
      at = text.charCodeAt(end) === 0x2e && isAbbreviation(text, at, end) ? end + 1 : end
      opens = 0
    } else {
      if (isStop(code) || isQuoteMark(code) || code === 0x2022) opens = 1
      at++
    }
  }
}

const sentenceOpeners = new Set([
  'He',
  'She',
  'They',
  'It',
  'The',
  'In',
  'But',
  'A',
  'This',
  'We',
  'On',
  'At',
])

/** 'in the U.S. He said': the full stop of initials ends a sentence too when such a word follows. */
function opensAfterInitials(text: string, start: number, end: number): number {
  if (end - start > 4 || text.charCodeAt(start - 2) !== 0x2e || text.charCodeAt(start - 4) !== 0x2e) return 0
  return sentenceOpeners.has(text.slice(start, end)) ? 1 : 0
}

const isQuoteMark = (code: number) =>
  code === 0x22 || code === 0x201c || code === 0x201e || code === 0xab || code === 0x2018

function push(words: Words, start: number, end: number, shape: number, opens: number): void {
  const i = words.count++
  words.starts[i] = start
  words.ends[i] = end
  words.shapes[i] = shape
  words.opens[i] = opens
}

function shapeOf(text: string, start: number, end: number): number {
  const first = kindOf(text.charCodeAt(start))
  if (first === Kind.digit) return Shape.number
  if (first === Kind.lower) return Shape.lower
  if (end - start < 2) return text.charCodeAt(start) === 0x49 ? Shape.lower : Shape.capital
  if (isElided(text, start)) return Shape.lower
  for (let at = start + 1; at < end; at++)
    if (kindOf(text.charCodeAt(at)) === Kind.lower && !isApostrophe(text.charCodeAt(at - 1)))
      return Shape.capital
  return Shape.capitals
}

/**
 * "L'architetto", 'C’est', 'I'm': a capital before the apostrophe and a small letter behind it name nobody.
 */
const isElided = (text: string, start: number) =>
  isApostrophe(text.charCodeAt(start + 1)) && kindOf(text.charCodeAt(start + 2)) === Kind.lower

function endOfWord(text: string, from: number, limit: number): number {
  let at = from
  let dotted = false
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (isWordKind(kindOf(code))) at++
    else if (isDecimal(text, at) && at + 1 < limit) at++
    else if (isElision(text, from, at)) return at + 1
    else if (isJoint(code) && at + 1 < limit && isWordKind(kindOf(text.charCodeAt(at + 1)))) at++
    else if (code === 0x2e && isInitial(text, from, at, dotted)) {
      dotted = true
      at++
    } else break
  }
  return at
}

const isJoint = (code: number) => isApostrophe(code) || code === 0x2d || code === 0x2010 || code === 0x2011

/** 'l’' before a name: 'l’Assemblée', 'd’Inès', 'dell’Italia'. */
function isElision(text: string, from: number, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    at - from <= 4 &&
    kindOf(text.charCodeAt(at - 1)) === Kind.lower &&
    kindOf(text.charCodeAt(from)) === Kind.lower &&
    kindOf(text.charCodeAt(at + 1)) === Kind.upper
  )
}

/** '12.6' and '1,200' are one word each, and the sign in them ends no sentence. */
function isDecimal(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x2e || code === 0x2c) && isDigit(text, at - 1) && isDigit(text, at + 1)
}

const isDigit = (text: string, at: number) => kindOf(text.charCodeAt(at)) === Kind.digit

/** Whether the full stop belongs to an initial: 'J.', 'U.S.', 'a.m.'. */
function isInitial(text: string, from: number, dot: number, dotted: boolean): boolean {
  if (!isLetter(text.charCodeAt(dot - 1))) return false
  if (dot - from === 1)
    return kindOf(text.charCodeAt(from)) === Kind.upper || isLetter(text.charCodeAt(dot + 1))
  return dotted && text.charCodeAt(dot - 2) === 0x2e
}

const abbreviations = new Set(
  'Mr Mrs Ms Mx Dr Sen Rep Reps Sens Gov Gen Lt Col Sgt Capt Cpl Maj Adm Cmdr Rev Prof St Hon Jr Sr Pres Supt Det Insp Atty Amb Cllr Coun Sra Sr Dra Mme Mlle Fr Bros Calif Ill Mass Mich Minn Pa Va Wash Wis Ariz Ark Colo Conn Del Fla Ga Ind Kan Ky La Md Mo Mont Neb Nev Okla Ore Tenn Tex Vt Jan Feb Aug Sept Oct Nov Dec No'.split(
    ' ',
  ),
)

function isAbbreviation(text: string, start: number, end: number): boolean {
  return (
    end - start <= 5 &&
    kindOf(text.charCodeAt(start)) === Kind.upper &&
    abbreviations.has(text.slice(start, end))
  )
}
