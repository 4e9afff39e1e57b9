import { languageOf } from '../normalization/languages.ts'
import { wordsOf } from '../normalization/words.ts'
import { hashOf } from './hash.ts'
import { SpellingTable } from './spellings.ts'

/** The words of one language, each stemmed and hashed once, however many articles it stands in. */
export class Terms {
  private readonly lang: string | null
  private inLatin = new SpellingTable()
  private inOther = new SpellingTable()
  private table = this.inLatin

  constructor(lang: string | null) {
    this.lang = lang
  }

  /** To be called before each article: `inLatinText` tells whether look-alike letters may be disguise. */
  begin(inLatinText: boolean): void {
    this.inLatin = roomIn(this.inLatin)
    this.inOther = roomIn(this.inOther)
    this.table = inLatinText ? this.inLatin : this.inOther
  }

  /**
   * The hash of the word at `start` to `end` of a text: of its stem, so that an article is
   * found whatever ending an editor gave a word. `isContent` then tells of the same word
   * whether it is more than a function word.
   */
  hashAt(text: string, start: number, end: number): number {
    if (!this.table.find(text, start, end)) this.learn(text, start, end)
    return this.table.value
  }

  get isContent(): boolean {
    return this.table.flag
  }

  private learn(text: string, start: number, end: number): void {
    const { stem, weight } = wordsOf(this.lang, null).at(text, start, end, this.table === this.inLatin).known
    this.table.add(hashOf(withoutCommas(stem)), weight > 0)
  }
}

/** How many spellings are remembered from one article to the next. */
const mostRemembered = 300_000

const roomIn = (table: SpellingTable) => (table.count < mostRemembered ? table : new SpellingTable())

/** One outlet writes 12,000 and the next 12000. */
const withoutCommas = (stem: string) => (/^\d/.test(stem) ? stem.replaceAll(',', '') : stem)

const byLanguage = new Map<string, Terms>()

/** The words of a language; `lang` null stands for English. */
export function termsOfLanguage(lang: string | null): Terms {
  const language = languageOf(lang ?? 'en')
  let terms = byLanguage.get(language)
  if (!terms) byLanguage.set(language, (terms = new Terms(lang)))
  return terms
}
