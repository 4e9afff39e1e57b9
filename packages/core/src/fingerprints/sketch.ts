import type { Article, Span } from '../article.ts'
import { isLatin } from '../normalization/scripts.ts'
import { tokenize } from '../normalization/tokens.ts'
import { type Terms, termsOfLanguage } from './terms.ts'
import { gramsOf, gramWords, winnow } from './winnowing.ts'

/** What an article is searched by: everything an index needs to know of it. */
export interface Sketch {
  /** Words of the body. */
  words: number
  /**
   * Hashes of runs of words of the body, in order of the text; every shared passage of
   * `guaranteedWords` words shares one.
   */
  fingerprints: Uint32Array
  /** By fingerprint: where its words begin and end in the text, two offsets each. */
  spans: Int32Array
  /**
   * Hashes of the stems of title and body, function words left out, each once, ascending: rare
   * words, names and numbers among them.
   */
  terms: Uint32Array
}

/**
 * The sketch of an article: of its story alone, so that articles do not meet in the residue of their pages.
 */
export function sketchOf(article: Article): Sketch {
  const { text, lang, title } = article
  const reader = new Reader(text, lang)
  for (const span of article.bodySpans) reader.read(span)
  const words = reader.words.subarray(0, reader.count)
  const grams = gramsOf(words)
  const chosen = winnow(grams)
  return {
    words: words.length,
    fingerprints: hashesOf(grams, chosen),
    spans: reader.spansOf(chosen),
    terms: distinct(title ? joined(reader.terms, termsOf(title, lang)) : reader.terms),
  }
}

/**
 * The hashes of a text's words, function words left out: what to ask an index for when somebody types words.
 */
export function termsOf(text: string, lang: string | null): Uint32Array {
  const reader = new Reader(text, lang)
  reader.read([0, text.length])
  return distinct(reader.terms)
}

/** Reads the words of a text, stretch by stretch. */
class Reader {
  words: Uint32Array
  count = 0
  /** Hashes of the content words, in order of the text. */
  private readonly content: Uint32Array
  private contentCount = 0
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly text: string
  private readonly lang: string | null
  private readonly knownTerms: Terms

  constructor(text: string, lang: string | null) {
    this.text = text
    this.lang = lang
    this.knownTerms = termsOfLanguage(lang)
    this.knownTerms.begin(isLatin(text))
    this.words = new Uint32Array(text.length + 1)
    this.content = new Uint32Array(text.length + 1)
    this.starts = new Int32Array(text.length + 1)
    this.ends = new Int32Array(text.length + 1)
  }

  read([start, end]: Span): void {
    const stretch = this.text.slice(start, end)
    const { count, starts, ends } = tokenize(stretch, this.lang ?? 'und')
    for (let i = 0; i < count; i++) {
      const hash = this.knownTerms.hashAt(stretch, starts[i], ends[i])
      if (this.knownTerms.isContent) this.content[this.contentCount++] = hash
      this.words[this.count] = hash
      this.starts[this.count] = start + starts[i]
      this.ends[this.count++] = start + ends[i]
    }
  }

  get terms(): Uint32Array {
    return this.content.subarray(0, this.contentCount)
  }

  spansOf(grams: Int32Array): Int32Array {
    const spans = new Int32Array(2 * grams.length)
    for (let i = 0; i < grams.length; i++) {
      spans[2 * i] = this.starts[grams[i]]
      spans[2 * i + 1] = this.ends[Math.min(grams[i] + gramWords, this.count) - 1]
    }
    return spans
  }
}

function hashesOf(grams: Uint32Array, chosen: Int32Array): Uint32Array {
  const hashes = new Uint32Array(chosen.length)
  for (let i = 0; i < chosen.length; i++) hashes[i] = grams[chosen[i]]
  return hashes
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** Each of the hashes once, ascending. */
function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort()
  let count = 0
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i]
  return sorted.slice(0, count)
}
