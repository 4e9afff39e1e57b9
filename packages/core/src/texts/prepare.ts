import type { Article } from '../article.ts'
import { extract } from '../extraction/extract.ts'
import type { Lexicon } from '../lexicon.ts'
import { languageOf } from '../normalization/languages.ts'
import { type Words, wordsOf } from '../normalization/words.ts'
import { lexiconFor } from './language.ts'
import { type Layout, layoutOf, type ReadText, readIn } from './text.ts'

/** An article that was read for comparing: see `prepare`. */
export interface Prepared {
  readonly article: Article
  /** BCP 47; null where neither its source nor its text tells. */
  readonly lang: string | null
  /** About what it takes in memory, its article included, for a cache that is bounded in bytes. */
  readonly bytes: number
}

export interface PrepareOptions {
  /** What will be known about its words when it is compared. */
  lexicon?: Lexicon
}

/**
 * Reads an article once, to be compared as often as wanted: `compare` takes the result wherever it takes an
 * article, and answers the same. It pays from the second comparison on. Pure and synchronous.
 *
 * A prepared article is of its process: it can be neither stored nor sent to another thread,
 * which is what its `article` is for.
 *
 * @example
 * const ours = prepare(original, { lexicon })
 * const copies = others.filter((text) => copyLabels.has(compare(ours, text, { lexicon }).verdict.label))
 *
 * @param options.lexicon The one that `compare` will be given. With another one its words are read anew:
 *   that costs time, not correctness.
 */
export function prepare(article: string | Article, { lexicon }: PrepareOptions = {}): Prepared {
  const prepared = preparedOf(article)
  prepared.readIn(wordsOf(prepared.lang, lexiconFor([prepared.article], lexicon)))
  return prepared
}

/** Of an article that is given in any form. Its words are read when it is known in which language. */
export function preparedOf(given: string | Article | Prepared): PreparedArticle {
  if (given instanceof PreparedArticle) return given
  return new PreparedArticle(typeof given === 'string' ? extract(given) : (given as Article))
}

/** Bytes of a token in the arrays of a text that was read, and of a word in its vocabulary. */
const bytesOfToken = 25
const bytesOfWord = 13
/** Bytes of what was extracted, by item, about. */
const bytesOfItem = 200
const fewBytes = 2000

export class PreparedArticle implements Prepared {
  readonly article: Article
  private readonly layout: Layout
  private latest: ReadText | null = null

  constructor(article: Article) {
    this.article = article
    this.layout = layoutOf(article)
  }

  get lang(): string | null {
    return this.article.lang
  }

  get bytes(): number {
    const { text, quotes, names, bodySpans, furniture, boilerplate } = this.article
    const items = [quotes, names, bodySpans, furniture, boilerplate].reduce(
      (sum, { length }) => sum + length,
      0,
    )
    const words = this.latest?.vocabulary.words.length ?? 0
    return (
      fewBytes +
      2 * text.length +
      bytesOfItem * items +
      bytesOfToken * this.layout.tokens.count +
      bytesOfWord * words
    )
  }

  /** The language in which its words were read last. */
  get language(): Words | null {
    return this.latest?.vocabulary.language ?? null
  }

  /**
   * The text in the words of a language: read at the first question, and kept until
   * another language is asked for.
   */
  readIn(language: Words): ReadText {
    if (this.latest?.vocabulary.language !== language) this.latest = readIn(language, this.layout)
    return this.latest
  }
}

/**
 * The words in which two articles are compared: those that both were read in if they fit, even if the
 * language has begun anew since.
 */
export function commonLanguage(a: PreparedArticle, b: PreparedArticle, lexicon: Lexicon | null): Words {
  const { language } = a
  const lang = a.lang ?? b.lang
  const fits =
    language?.lexicon === lexicon && (lexicon !== null || language.key === languageOf(lang ?? 'en'))
  return fits && language === b.language ? language : wordsOf(lang, lexicon)
}
