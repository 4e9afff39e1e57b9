import type { Article, Span } from '../article.ts'
import { isLatin } from '../normalization/scripts.ts'
import { tokenize } from '../normalization/tokens.ts'
import { type Terms, termsOfLanguage } from './terms.ts'
import { gramsOf, gramWords, winnow } from './winnowing.ts'

/** What an article is searched by: everything an index needs to know of it. */
export interface Sketch {
  /** Words of the body. */
  words: number
  /** Hashes of runs of words of the body, in order of the text; every shared passage of `guaranteedWords` words shares one. */
  fingerprints: Uint32Array
  /** By fingerprint: where its words begin and end in the text, two offsets each. */
  spans: Int32Array
  /** Hashes of the stems of title and body, function words left out, each once, ascending: rare words, names and numbers among them. */
  terms: Uint32Array
}

/** The sketch of an article: of its story alone, so that articles do not meet in the residue of their pages. */
export function sketchOf(article: Article): Sketch {
  const { text, lang, title } = article
  const reader = new Reader(text, lang)
  for (const span of article.bodySpans) reader.read(span)
  const words = reader.words.subarray(0, reader.count)
  const grams = gramsOf(words)
  const chosen = winnow(grams)
  return {
    words: words.length,
    fingerprints: Uint32Array.from(chosen, (gram) => grams[gram]),
    spans: reader.spansOf(chosen),
    terms: distinct(title ? [...reader.content, ...termsOf(title, lang)] : reader.content),
  }
}

/** The hashes of a text's words, function words left out: what to ask an index for when somebody types words. */
export function termsOf(text: string, lang: string | null): Uint32Array {
  const reader = new Reader(text, lang)
  reader.read([0, text.length])
  return distinct(reader.content)
}

/** Reads the words of a text, stretch by stretch. */
class Reader {
  words: Uint32Array
  count = 0
  /** Hashes of the content words, in order of the text. */
  readonly content: number[] = []
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly text: string
  private readonly lang: string | null
  private readonly terms: Terms

  constructor(text: string, lang: string | null) {
    this.text = text
    this.lang = lang
    this.terms = termsOfLanguage(lang)
    this.terms.begin(isLatin(text))
    this.words = new Uint32Array(text.length + 1)
    this.starts = new Int32Array(text.length + 1)
    this.ends = new Int32Array(text.length + 1)
  }

  read([start, end]: Span): void {
    const stretch = this.text.slice(start, end)
    const { count, starts, ends } = tokenize(stretch, this.lang ?? 'und')
    for (let i = 0; i < count; i++) {
      const hash = this.terms.hashAt(stretch, starts[i], ends[i])
      if (this.terms.isContent) this.content.push(hash)
      this.words[this.count] = hash
      this.starts[this.count] = start + starts[i]
      this.ends[this.count++] = start + ends[i]
    }
  }

  spansOf(grams: Int32Array): Int32Array {
    const spans = new Int32Array(2 * grams.length)
    grams.forEach((gram, i) => {
      spans[2 * i] = this.starts[gram]
      spans[2 * i + 1] = this.ends[Math.min(gram + gramWords, this.count) - 1]
    })
    return spans
  }
}

function distinct(hashes: ArrayLike<number>): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort()
  let count = 0
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i]
  return sorted.slice(0, count)
}
