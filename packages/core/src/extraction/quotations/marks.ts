import { type Block, isSpace } from '../block.ts'
import { isLetter } from '../words.ts'
import { speechVerbs } from './verbs.ts'

/**
 * Words between quotation marks: `open` and `close` are the marks' outer edges, `start`
 * and `end` what is between them.
 */
export interface Quoted {
  open: number
  start: number
  end: number
  close: number
  /** Index of the block. */
  block: number
  /** Left open at the end of its paragraph, because the next one goes on with it. */
  continues: boolean
  /** Goes on with the quotation of the paragraph before. */
  continued: boolean
}

/**
 * Which marks a text quotes with; the other family marks titles, odd words and quotations inside quotations.
 */
type Family = 'double' | 'single'

const Role = { none: 0, opens: 1, closes: 2, either: 3 } as const

interface Mark {
  at: number
  length: number
  role: number
  code: number
}

/**
 * The quotation marks of a text paired up, paragraph by paragraph: a mark left
 * open never reaches past its own.
 */
export function findQuoted(text: string, blocks: Block[]): Quoted[] {
  const doubles = blocks.map((block) => marksIn(text, block, 'double'))
  const family = familyOf(text, blocks, doubles)
  const quoted: Quoted[] = []
  let continues = false
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    const marks = family === 'double' ? doubles[i]! : marksIn(text, block, family)
    const goesOn = marks.length > 0 && next !== undefined && opensWithMark(text, next, family)
    const found = pair(text, block, i, marks, goesOn)
    if (continues && found[0]?.open === block.start) found[0].continued = true
    continues = found.at(-1)?.continues ?? false
    for (const one of found) quoted.push(one)
  })
  return quoted
}

const leastSingles = 2

/** Single marks, where they are clearly more: doubles are looked for first, and mostly settle it. */
function familyOf(text: string, blocks: Block[], marks: Mark[][]): Family {
  const doubles = marks.flat().filter(({ role }) => role !== Role.closes).length
  if (doubles > 2 * leastSingles && doubles > blocks.length / 4) return 'double'
  let singles = 0
  for (const block of blocks)
    for (const { role } of marksIn(text, block, 'single')) if (role === Role.opens) singles++
  return singles >= leastSingles && singles > doubles * 1.5 ? 'single' : 'double'
}

function opensWithMark(text: string, block: Block, family: Family): boolean {
  const mark = markAt(text, block.start, block.start, block.end, family)
  return mark !== null && (mark.role & Role.opens) !== 0
}

function marksIn(text: string, { start, end }: Block, family: Family): Mark[] {
  const marks: Mark[] = []
  for (let at = start; at < end; at++) {
    if (isNoMark(text.charCodeAt(at))) continue
    const mark = markAt(text, at, start, end, family)
    if (!mark) continue
    if (mark.role !== Role.none) marks.push(mark)
    at += mark.length - 1
  }
  return marks
}

function markAt(text: string, at: number, from: number, to: number, family: Family): Mark | null {
  const code = text.charCodeAt(at)
  if (isNoMark(code)) return null
  const length = lengthOfDouble(text, code, at)
  if (family === 'double' && length === 0) return null
  if (family === 'single' && (length > 0 || !isSingle(code))) return null
  const width = Math.max(1, length)
  const before = at > from ? text.charCodeAt(at - 1) : 0x20
  const after = at + width < to ? text.charCodeAt(at + width) : 0x20
  const role = family === 'double' ? roleOfDouble(code, before, after) : roleOfSingle(code, before, after)
  return { at, length: width, role, code }
}

/** Nearly every character is settled by the first comparison: the letters come first. */
const isNoMark = (code: number) =>
  (code > 0x27 && code < 0xab) ||
  (code !== 0x22 &&
    code !== 0x27 &&
    code !== 0xab &&
    code !== 0xbb &&
    (code < 0x2018 || code > 0x300f || (code > 0x203a && code < 0x300c)))

const isSingle = (code: number) =>
  code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x2039 || code === 0x203a

const isCurly = (code: number) => code >= 0x201c && code <= 0x201f
const isCorner = (code: number) => code >= 0x300c && code <= 0x300f

/** 2 for a double mark typed as two apostrophes, 0 for what is no double mark. */
function lengthOfDouble(text: string, code: number, at: number): number {
  if (code === 0x22 || code === 0xab || code === 0xbb || isCurly(code) || isCorner(code)) return 1
  return (code === 0x27 || code === 0x2019) && text.charCodeAt(at + 1) === code ? 2 : 0
}

const opensAfter = (code: number) => isSpace(code) || '([{—–-/…:“„«‘\'"¿¡'.includes(String.fromCharCode(code))
const closesBefore = (code: number) =>
  isSpace(code) || '.,;:!?)]}—–-/…”’»\'"“'.includes(String.fromCharCode(code))

/**
 * Curly and angle marks tell their role by their form, unless a language turns them around;
 * straight ones by what is beside them.
 */
function roleOfDouble(code: number, before: number, after: number): number {
  if (code === 0x201e || code === 0x300c || code === 0x300e) return Role.opens
  if (code === 0x300d || code === 0x300f) return Role.closes
  const canOpen = opensAfter(before) && !isSpace(after)
  const canClose = !isSpace(before) && closesBefore(after)
  if (code === 0x201c || code === 0xab) return canClose && !canOpen ? Role.closes : Role.opens
  // French sets spaces inside: '« Oui », dit-elle'.
  if (code === 0xbb && isSpace(before) && closesBefore(after)) return Role.closes
  if (code === 0x201d || code === 0xbb) return canOpen && !canClose ? Role.either : Role.closes
  if (canOpen === canClose) return Role.either
  return canOpen ? Role.opens : Role.closes
}

function roleOfSingle(code: number, before: number, after: number): number {
  if (code === 0x2039) return Role.opens
  if (code === 0x203a) return Role.closes
  if (isLetter(before) && isLetter(after)) return Role.none
  if (opensAfter(before) && !isSpace(after) && code !== 0x2019) return Role.opens
  return !isSpace(before) && closesBefore(after) && code !== 0x2018 ? Role.closes : Role.none
}

function pair(text: string, block: Block, index: number, marks: Mark[], goesOn: boolean): Quoted[] {
  const quoted: Quoted[] = []
  let open: Mark | null = null
  let depth = 0
  const add = (from: Mark | number, to: Mark | number, continues = false) =>
    quoted.push({ ...between(text, block, from, to), block: index, continues, continued: false })
  marks.forEach((mark, i) => {
    if (!open) {
      if (mark.role !== Role.closes || isReversed(text, mark, marks[i + 1])) open = mark
      else if (quoted.length === 0 && isUnopened(text, block, mark)) add(block.start, mark)
      return
    }
    if (closes(open, mark)) {
      if (isPossessive(text, mark, marks[i + 1])) return
      if (depth > 0) depth--
      else {
        add(open, mark)
        open = null
      }
    } else if (closesLater(open, marks, i)) depth++
    else {
      add(open, endOfUnclosed(text, open, mark.at))
      open = mark
      depth = 0
    }
  })
  const left = open as Mark | null
  if (left) add(left, goesOn ? block.end : endOfUnclosed(text, left, block.end), goesOn)
  return quoted
}

/** » and ” open where a language turns them around. */
const isReversed = (text: string, mark: Mark, next: Mark | undefined) =>
  (mark.code === 0xbb || mark.code === 0x201d) &&
  next !== undefined &&
  (next.code === 0xab || next.code === 0x201d) &&
  isLetter(text.charCodeAt(mark.at + 1)) &&
  !isLetter(text.charCodeAt(mark.at - 1))

function closes(open: Mark, mark: Mark): boolean {
  if (open.code === 0x201e) return mark.code === 0x201c || mark.code === 0x201d || mark.code === 0x22
  if (open.code === 0xbb) return mark.code === 0xab
  if (mark.role === Role.either) return true
  return (mark.role & Role.closes) !== 0
}

/** 'the ‘poets’ corner’': a single mark behind an s, with a word and another closing mark to come. */
function isPossessive(text: string, { at, code }: Mark, next: Mark | undefined): boolean {
  if (code !== 0x27 && code !== 0x2019) return false
  return (
    next?.role === Role.closes &&
    text[at - 1] === 's' &&
    text[at + 1] === ' ' &&
    /\p{Ll}/u.test(text[at + 2] ?? '')
  )
}

/** Whether a second opening mark is nested: two closing marks follow before the next opening one. */
function closesLater(open: Mark, marks: Mark[], i: number): boolean {
  return (
    marks[i + 1] !== undefined &&
    marks[i + 2] !== undefined &&
    closes(open, marks[i + 1]!) &&
    closes(open, marks[i + 2]!) &&
    marks[i + 2]!.role === Role.closes
  )
}

const longestUnopened = 700

/**
 * Whether the quotation of a closing mark without an opening one began with the paragraph: a stop
 * or a comma is before the mark.
 */
function isUnopened(text: string, block: Block, mark: Mark): boolean {
  return (
    mark.at - block.start < longestUnopened &&
    mark.at - block.start > 20 &&
    ',.?!…'.includes(text[mark.at - 1]!)
  )
}

/**
 * The end of a quotation without a closing mark: before ', said Jane', else at the end of
 * the sentence; never past `limit`.
 */
function endOfUnclosed(text: string, open: Mark, limit: number): number {
  const from = open.at + open.length
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2c && speechVerbs.has(wordBehind(text, at + 2))) return at + 1
    if (isStop(code) && (at + 1 >= limit || isSpace(text.charCodeAt(at + 1))) && at - from > 3) return at + 1
  }
  return limit
}

const isStop = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f

function wordBehind(text: string, from: number): string {
  let end = from
  while (end < from + 20 && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

/** Where the words from one mark to another stand; a number is a place without a mark. */
function between(
  text: string,
  block: Block,
  from: Mark | number,
  to: Mark | number,
): Pick<Quoted, 'open' | 'start' | 'end' | 'close'> {
  const open = typeof from === 'number' ? from : from.at
  let start = typeof from === 'number' ? from : from.at + from.length
  let end = typeof to === 'number' ? to : to.at
  const close = typeof to === 'number' ? to : to.at + to.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { open, start, end, close: Math.min(close, block.end) }
}
