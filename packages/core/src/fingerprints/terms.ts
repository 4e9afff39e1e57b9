import { Surfaces } from '../normalization/surfaces.ts'
import { wordsOf } from '../normalization/words.ts'
import { hashOf } from './hash.ts'

/** What the fingerprints and the index know of a word. */
export interface Term {
  /** Of the stem, so that an article is found whatever ending an editor gave a word. */
  hash: number
  /** Whether the word is more than a function word: tells anything of what the text is about. */
  isContent: boolean
}

/** How many spellings are remembered from one article to the next. */
const mostRemembered = 200_000
const longestRemembered = 40

/** The words of one language, each hashed once, however many articles it stands in. */
export class Terms {
  private readonly lang: string | null
  private inLatin = new Surfaces<Term>()
  private inOther = new Surfaces<Term>()

  constructor(lang: string | null) {
    this.lang = lang
  }

  /** The word at `start` to `end` of a text; `inLatinText` tells whether look-alike letters may be disguise. */
  at(text: string, start: number, end: number, inLatinText: boolean): Term {
    const surfaces = inLatinText ? this.inLatin : this.inOther
    const known = surfaces.find(text, start, end)
    if (known) return known.known
    const { text: spelling, known: word } = wordsOf(this.lang, null).at(text, start, end, inLatinText)
    const term = { hash: hashOf(withoutCommas(word.stem)), isContent: word.weight > 0 }
    if (spelling.length <= longestRemembered) surfaces.add(spelling, term)
    return term
  }

  /** Forgets everything when too much has come together. */
  makeRoom(): void {
    if (this.inLatin.count + this.inOther.count < mostRemembered) return
    this.inLatin = new Surfaces()
    this.inOther = new Surfaces()
  }
}

/** One outlet writes 12,000 and the next 12000. */
const withoutCommas = (stem: string) => (/^\d/.test(stem) ? stem.replaceAll(',', '') : stem)

const byLanguage = new Map<string, Terms>()

/** The words of a language, for one article; `lang` null stands for English. */
export function termsOfLanguage(lang: string | null): Terms {
  const language = (lang ?? 'en').split('-')[0]
  let terms = byLanguage.get(language)
  if (!terms) byLanguage.set(language, (terms = new Terms(lang)))
  terms.makeRoom()
  return terms
}
