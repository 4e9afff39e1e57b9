import type { Lexicon } from '../lexicon.ts'
import { fold } from './fold.ts'
import { weightByForm, weightByRank } from './rarity.ts'
import { stemEnglish } from './stems.ts'

/** What is known of a word, whatever the text it stands in. */
export interface Word {
  /** Unique among the words of one language. */
  index: number
  /** See `fold`. */
  form: string
  stem: string
  /** How much it tells that two texts share it, 0..1, by the lexicon's order of frequency, or else by its letters. */
  weight: number
  /** The lexicon's vector; undefined until it is first asked for. */
  vector: Int8Array | null | undefined
}

/** How many words are remembered from one comparison to the next. */
const mostWords = 200_000
const mostLetters = 4_000_000

const longestRemembered = 40

/** A copy of its own: engines keep a slice as a view of the whole text, and a remembered word would keep an article in memory. */
const flat = (word: string): string => word.split('').join('')

/**
 * The words of a language, each stemmed and looked up once, however many comparisons meet it: a program that compares all day asks for
 * the same words all day.
 */
export class Words {
  readonly lexicon: Lexicon | null
  private readonly lang: string | null
  private readonly english: boolean
  private readonly elides: boolean
  private bySurface = new Map<string, Word>()
  private byForm = new Map<string, Word>()
  private count = 0
  private letters = 0

  /** `lang` null stands for English, as far as anything depends on it. */
  constructor(lexicon: Lexicon | null, lang: string | null) {
    this.lexicon = lexicon
    this.lang = lang
    this.english = lang === null || lang.startsWith('en')
    this.elides = elidingLanguages.has(languageOf(lang))
  }

  /** The word that stands in a text as `surface`; `inLatinText` tells whether look-alike letters may be disguise. */
  of(surface: string, inLatinText: boolean): Word {
    const key = inLatinText ? surface : `\0${surface}`
    let word = this.bySurface.get(key)
    if (!word) {
      word = this.ofForm(fold(surface, inLatinText))
      if (surface.length <= longestRemembered) this.bySurface.set(flat(key), word)
    }
    return word
  }

  vectorOf(word: Word): Int8Array | null {
    if (word.vector === undefined) word.vector = this.lexicon?.vector(this.withoutClitics(word.form)) ?? null
    return word.vector
  }

  private ofForm(form: string): Word {
    let word = this.byForm.get(form)
    if (!word) {
      const base = flat(this.withoutClitics(form))
      const stem = this.english ? stemEnglish(base) : stemAny(base)
      const weight = this.lexicon ? weightByRank(this.lexicon.rank(base)) : weightByForm(base, this.lang)
      word = { index: this.count++, form: flat(form), stem, weight, vector: undefined }
      this.byForm.set(word.form, word)
      this.letters += form.length
    }
    return word
  }

  private withoutClitics(form: string): string {
    return withoutPossessive(this.elides ? form.replace(elided, '') : form)
  }

  /** Forgets everything when too much has come together; never during a comparison, which knows its words by identity. */
  makeRoom(): void {
    if (this.bySurface.size < mostWords && this.letters < mostLetters) return
    this.letters = 0
    this.bySurface = new Map()
    this.byForm = new Map()
  }
}

const withoutLexicon = new Map<string, Words>()
const byLexicon = new WeakMap<Lexicon, Words>()

/** The words of a language, as the given lexicon of it knows them, for one comparison. */
export function wordsOf(lang: string | null, lexicon: Lexicon | null): Words {
  const known = lexicon ? byLexicon.get(lexicon) : withoutLexicon.get(languageOf(lang))
  const words = known ?? new Words(lexicon, lexicon ? lexicon.lang : lang)
  if (!known && lexicon) byLexicon.set(lexicon, words)
  else if (!known) withoutLexicon.set(languageOf(lang), words)
  words.makeRoom()
  return words
}

const languageOf = (lang: string | null) => (lang ?? 'en').split('-')[0]

/** What is written as one word with the article or pronoun before it, in the languages that do so: 'l’usine', 'dell’anno'. */
const elided =
  /^(?:l|d|c|j|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|all|dall|dell|nell|sull|coll|quest|quell)'(?=..)/
const elidingLanguages = new Set(['fr', 'it', 'ca'])

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2)
  return form.endsWith("'") ? form.slice(0, -1) : form
}

/** Without a stemmer for the language a word is known by its beginning (McNamee and Mayfield 2004, on truncation beside stemming). */
const beginning = 6

function stemAny(word: string): string {
  return word.slice(0, beginning)
}
