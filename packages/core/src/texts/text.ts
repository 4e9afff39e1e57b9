import type { Article, Span } from '../article.ts'
import { sentenceStarts } from '../normalization/sentences.ts'
import { type Tokens, tokenize } from '../normalization/tokens.ts'
import type { Words } from '../normalization/words.ts'
import { isHardWrapped } from '../normalization/wrapping.ts'
import { areasOf, quotedBy } from './areas.ts'
import { numbered, type Numbered } from './vocabulary.ts'

/** Where the words of an article stand, whatever is known of them. All arrays are by token unless said. */
export interface Layout {
  article: Article
  tokens: Tokens
  /** An `Area` each. */
  areas: Uint8Array
  /** 1 + the index of the quotation that the word stands in, 0 outside. */
  quoted: Int32Array
  /** By sentence: its first token. */
  sentences: Int32Array
  /** Index of the paragraph that the word stands in. */
  paragraphs: Int32Array
}

/** An article read by itself: words as integers of its own vocabulary, each with its place. */
export interface ReadText extends Layout, Numbered {}

/**
 * One of the two texts of a comparison, as the similarity rooms read it: words as
 * integers that both have in common.
 */
export interface Text extends Layout {
  /** The text as it was read by itself. */
  read: ReadText
  /** By token: form ids that both texts have in common. */
  forms: Int32Array
  /** By token: stem ids that both texts have in common. */
  stems: Int32Array
  occurrences: Occurrences
}

/**
 * Where each word of both texts occurs: stem s at `places[first[s]] .. places[first[s + 1] - 1]`, ascending.
 */
export interface Occurrences {
  first: Int32Array
  places: Int32Array
}

export function occurrencesOf(stems: Int32Array, stemCount: number): Occurrences {
  const first = new Int32Array(stemCount + 1)
  for (let i = 0; i < stems.length; i++) first[stems[i] + 1]++
  for (let s = 0; s < stemCount; s++) first[s + 1] += first[s]
  const filled = first.slice()
  const places = new Int32Array(stems.length)
  for (let i = 0; i < stems.length; i++) places[filled[stems[i]]++] = i
  return { first, places }
}

export function layoutOf(article: Article): Layout {
  const { text, lang } = article
  const tokens = tokenize(text, lang ?? 'und')
  const wrapped = isHardWrapped(text)
  return {
    article,
    tokens,
    areas: areasOf(article, tokens),
    quoted: quotedBy(article, tokens),
    sentences: sentenceStarts(text, tokens, !wrapped),
    paragraphs: paragraphsOf(text, tokens, wrapped),
  }
}

/** The text with its words, as a language knows them. */
export function readIn(language: Words, layout: Layout): ReadText {
  return { ...layout, ...numbered(layout.article.text, layout.tokens, language) }
}

function paragraphsOf(text: string, tokens: Tokens, wrapped: boolean): Int32Array {
  const breaks = wrapped ? /\n[^\S\n]*\n/ : /\n/
  const paragraphs = new Int32Array(tokens.count)
  for (let i = 1; i < tokens.count; i++) {
    const [from, to] = [tokens.ends[i - 1], tokens.starts[i]]
    // Between most words stands a space.
    const endsHere = (to - from > 1 || text[from] === '\n') && breaks.test(text.slice(from, to))
    paragraphs[i] = paragraphs[i - 1] + (endsHere ? 1 : 0)
  }
  return paragraphs
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

/**
 * Extends a run of tokens to the edges of its first and last sentence where no more than
 * `most` words are missing to them.
 */
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
