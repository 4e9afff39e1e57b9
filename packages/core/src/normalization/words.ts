import type { Lexicon } from '../lexicon.ts'
import { fold } from './fold.ts'
import { languageOf } from './languages.ts'
import { weightByForm, weightByRank } from './rarity.ts'
import { stemEnglish } from './stems.ts'
import { type Surface, surfaceOf, Surfaces } from './surfaces.ts'

/** What is known of a word, whatever the text it stands in. */
export interface Word {
  /** Unique among the words of one language, from 0. */
  index: number
  /** See `fold`. */
  form: string
  stem: string
  /** Unique among the stems of one language, from 0. */
  stemIndex: number
  hasDigits: boolean
  /**
   * How much it tells that two texts share it, 0..1, by the lexicon's order of
   * frequency, or else by its letters.
   */
  weight: number
  /** The lexicon's entry of the word, without what is written as one with it; -1 without one. */
  entry: number
  /** Whether it is made of letters alone, so that there is one way to write it. */
  isPlain: boolean
  /** The entry's vector; undefined until it is first asked for. */
  vector: Int8Array | null | undefined
}

/** How many words are remembered from one comparison to the next. */
const mostWords = 200_000
const mostLetters = 4_000_000

const longestRemembered = 40

/**
 * A copy of its own: engines keep a slice as a view of the whole text, and a remembered word
 * would keep an article in memory.
 */
const flat = (word: string): string => word.split('').join('')

/**
 * The words of a language, each stemmed and looked up once, however many comparisons meet it: a program that
 * compares all day asks for the same words all day.
 */
export class Words {
  readonly lexicon: Lexicon | null
  /** The language that they are words of, without region; English where it was not known. */
  readonly key: string
  private readonly lang: string | null
  private readonly english: boolean
  private readonly elides: boolean
  private readonly inLatin = new Surfaces<Word>()
  private readonly inOther = new Surfaces<Word>()
  private readonly byForm = new Map<string, Word>()
  private readonly stems = new Map<string, number>()
  /** How many words are known. */
  count = 0
  private letters = 0

  /** `lang` null stands for English, as far as anything depends on it. */
  constructor(lexicon: Lexicon | null, lang: string | null) {
    this.lexicon = lexicon
    this.key = languageOf(lang ?? 'en')
    this.lang = lang
    this.english = lang === null || lang.startsWith('en')
    this.elides = elidingLanguages.has(this.key)
  }

  /**
   * The word at `start` to `end` of a text, as it is spelled there; `inLatinText` tells whether
   * look-alike letters may be disguise.
   */
  at(text: string, start: number, end: number, inLatinText: boolean): Surface<Word> {
    const surfaces = inLatinText ? this.inLatin : this.inOther
    const known = surfaces.find(text, start, end)
    if (known) return known
    const spelling = flat(text.slice(start, end))
    const word = this.ofForm(fold(spelling, inLatinText))
    return spelling.length <= longestRemembered ? surfaces.add(spelling, word) : surfaceOf(spelling, word)
  }

  vectorOf(word: Word): Int8Array | null {
    if (word.vector === undefined) word.vector = (word.entry >= 0 && this.lexicon?.vector(word.entry)) || null
    return word.vector
  }

  private ofForm(form: string): Word {
    let word = this.byForm.get(form)
    if (!word) {
      const base = flat(this.withoutClitics(form))
      const stem = this.english ? stemEnglish(base) : stemAny(base)
      const entry = this.lexicon?.entry(base) ?? -1
      word = {
        index: this.count++,
        form: flat(form),
        stem,
        stemIndex: this.stemIndexOf(stem),
        hasDigits: /\p{N}/u.test(form),
        weight: this.weightOf(base, entry),
        entry,
        isPlain: /^\p{L}+$/u.test(form),
        vector: undefined,
      }
      this.byForm.set(word.form, word)
      this.letters += form.length
    }
    return word
  }

  private weightOf(base: string, entry: number): number {
    if (!this.lexicon) return weightByForm(base, this.lang)
    return weightByRank(entry < 0 ? -1 : this.lexicon.rank(entry))
  }

  private stemIndexOf(stem: string): number {
    let index = this.stems.get(stem)
    if (index === undefined) this.stems.set(stem, (index = this.stems.size))
    return index
  }

  private withoutClitics(form: string): string {
    return withoutPossessive(this.elides ? form.replace(elided, '') : form)
  }

  /** Whether so much has come together that it is better to begin anew. */
  get isFull(): boolean {
    return this.inLatin.count + this.inOther.count >= mostWords || this.letters >= mostLetters
  }
}

const withoutLexicon = new Map<string, Words>()
const byLexicon = new WeakMap<Lexicon, Words>()

/** The words of a language, as the given lexicon of it knows them, for one comparison. */
export function wordsOf(lang: string | null, lexicon: Lexicon | null): Words {
  const known = lexicon ? byLexicon.get(lexicon) : withoutLexicon.get(languageOf(lang ?? 'en'))
  if (known && !known.isFull) return known
  const words = new Words(lexicon, lexicon ? lexicon.lang : lang)
  if (lexicon) byLexicon.set(lexicon, words)
  else withoutLexicon.set(languageOf(lang ?? 'en'), words)
  return words
}

/**
 * What is written as one word with the article or pronoun before it, in the languages that
 * do so: 'l’usine', 'dell’anno'.
 */
const elided =
  /^(?:l|d|c|j|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|all|dall|dell|nell|sull|coll|quest|quell)'(?=..)/
const elidingLanguages = new Set(['fr', 'it', 'ca'])

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2)
  return form.endsWith("'") ? form.slice(0, -1) : form
}

/**
 * Without a stemmer for the language a word is known by its beginning (McNamee and Mayfield 2004,
 * on truncation beside stemming).
 */
const beginning = 6

function stemAny(word: string): string {
  return word.slice(0, beginning)
}
