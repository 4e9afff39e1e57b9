import type { Article, Span } from '../article.ts'
import { sentenceStarts } from '../normalization/sentences.ts'
import { firstTokenFrom, type Tokens, tokenize } from '../normalization/tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isHardWrapped } from '../normalization/wrapping.ts'

/** Where a word stands. */
export const Area = { body: 0, furniture: 1, boilerplate: 2 } as const

/** An article as the similarity rooms read it: words as integers, each with its place. All arrays are by token unless said. */
export interface Text {
  article: Article
  tokens: Tokens
  /** Form ids of the vocabulary. */
  forms: Int32Array
  /** Stem ids of the vocabulary. */
  stems: Int32Array
  /** An `Area` each. */
  areas: Uint8Array
  /** 1 + the index of the quotation that the word stands in, 0 outside. */
  quoted: Int32Array
  /** By sentence: its first token. */
  sentences: Int32Array
  /** Index of the paragraph that the word stands in. */
  paragraphs: Int32Array
  occurrences: Occurrences
}

/** Where each word of the vocabulary occurs: stem s at `places[first[s]] .. places[first[s + 1] - 1]`, ascending. */
export interface Occurrences {
  first: Int32Array
  places: Int32Array
}

function occurrencesOf(stems: Int32Array, stemCount: number): Occurrences {
  const first = new Int32Array(stemCount + 1)
  for (const stem of stems) first[stem + 1]++
  for (let s = 0; s < stemCount; s++) first[s + 1] += first[s]
  const filled = first.slice()
  const places = new Int32Array(stems.length)
  for (let i = 0; i < stems.length; i++) places[filled[stems[i]]++] = i
  return { first, places }
}

/** Reads both articles of a comparison in the words of one vocabulary. */
export function readTexts(a: Article, b: Article, vocabulary: Vocabulary): [a: Text, b: Text] {
  const textA = readText(a, vocabulary)
  const textB = readText(b, vocabulary)
  return [counted(textA, vocabulary), counted(textB, vocabulary)]
}

/** The text with its words counted. */
export function counted(text: UncountedText, { stemCount }: Vocabulary): Text {
  return { ...text, occurrences: occurrencesOf(text.stems, stemCount) }
}

/** A text before its words are counted, which is done when the vocabulary has them all. */
export type UncountedText = Omit<Text, 'occurrences'>

function readText(article: Article, vocabulary: Vocabulary): UncountedText {
  const { text } = article
  const tokens = tokenize(text, article.lang ?? 'und')
  const { forms, stems } = formsOf(text, tokens, vocabulary)
  const wrapped = isHardWrapped(text)
  return {
    article,
    tokens,
    forms,
    stems,
    areas: areasOf(article, tokens),
    quoted: quotedBy(article, tokens),
    sentences: sentenceStarts(text, tokens, !wrapped),
    paragraphs: paragraphsOf(text, tokens, wrapped),
  }
}

/** The words of a text in the vocabulary, which learns them. */
export function formsOf(
  text: string,
  { count, starts, ends }: Tokens,
  vocabulary: Vocabulary,
): Pick<Text, 'forms' | 'stems'> {
  const forms = new Int32Array(count)
  const stems = new Int32Array(count)
  const inLatinText = isLatin(text)
  for (let i = 0; i < count; i++) {
    const form = vocabulary.idAt(text, starts[i], ends[i], inLatinText)
    forms[i] = form
    stems[i] = vocabulary.stemOf[form]
  }
  return { forms, stems }
}

/** Whether letters of another alphabet in this text may be disguise: it is written in Latin ones. */
export function isLatin(text: string): boolean {
  if (!/[\u0370-\u052f]/.test(text)) return true
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const other = sample.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0
  return latin > other
}

function paragraphsOf(text: string, tokens: Tokens, wrapped: boolean): Int32Array {
  const breaks = wrapped ? /\n[^\S\n]*\n/ : /\n/
  const paragraphs = new Int32Array(tokens.count)
  for (let i = 1; i < tokens.count; i++) {
    const endsHere = breaks.test(text.slice(tokens.ends[i - 1], tokens.starts[i]))
    paragraphs[i] = paragraphs[i - 1] + (endsHere ? 1 : 0)
  }
  return paragraphs
}

function areasOf({ boilerplate, furniture }: Article, tokens: Tokens): Uint8Array {
  const areas = new Uint8Array(tokens.count)
  for (const { start, end } of furniture) mark(areas, tokens, start, end, Area.furniture)
  for (const { start, end } of boilerplate) mark(areas, tokens, start, end, Area.boilerplate)
  return areas
}

function quotedBy({ quotes }: Article, tokens: Tokens): Int32Array {
  const quoted = new Int32Array(tokens.count)
  quotes.forEach(({ start, end }, i) => mark(quoted, tokens, start, end, i + 1))
  return quoted
}

function mark(
  marks: Uint8Array | Int32Array,
  tokens: Tokens,
  start: number,
  end: number,
  value: number,
): void {
  for (let i = firstTokenFrom(tokens, start); i < tokens.count && tokens.starts[i] < end; i++)
    marks[i] = value
}

/** Characters of tokens `from` to `to`, end exclusive. */
export function spanOf({ tokens }: Text, from: number, to: number): Span {
  return [tokens.starts[from], tokens.ends[to - 1]]
}

/** The first token of a paragraph, no further back than `first`. */
export function paragraphStart({ paragraphs, areas }: Text, token: number, first: number): number {
  let from = token
  while (from > first && paragraphs[from - 1] === paragraphs[token] && areas[from - 1] === areas[token])
    from--
  return from
}

/** The end of a paragraph, exclusive, no further on than `last`. */
export function paragraphEnd({ paragraphs, areas }: Text, token: number, last: number): number {
  let to = token + 1
  while (to < last && paragraphs[to] === paragraphs[token] && areas[to] === areas[token]) to++
  return to
}

/** Extends a run of tokens to the edges of its first and last sentence where no more than `most` words are missing to them. */
export function withEdges(text: Text, from: number, to: number, most: number): [from: number, to: number] {
  const { sentences, paragraphs, areas, tokens } = text
  const inOnePlace = (i: number, j: number) => paragraphs[i] === paragraphs[j] && areas[i] === areas[j]
  const first = sentences[sentenceOf(text, from)]
  const end = sentences[sentenceOf(text, to - 1) + 1] ?? tokens.count
  return [
    from - first <= most && inOnePlace(first, from) ? first : from,
    end - to <= most && inOnePlace(end - 1, to - 1) ? end : to,
  ]
}

/** The index of the sentence that a token stands in. */
export function sentenceOf({ sentences }: Text, token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle] <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}
