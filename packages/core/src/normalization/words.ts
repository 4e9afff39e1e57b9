import type { Lexicon } from '../lexicon.ts'
import { fold } from './fold.ts'
import { stemEnglish } from './stems.ts'

/** What is known of a word, whatever the text it stands in. */
export interface Word {
  /** Unique among the words of one language. */
  index: number
  /** See `fold`. */
  form: string
  stem: string
  /** How much it tells that two texts share it, by the lexicon's order of frequency, 0..1; null without a lexicon. */
  weight: number | null
  /** The lexicon's vector; undefined until it is first asked for. */
  vector: Int8Array | null | undefined
}

// The most frequent words of a language carry no evidence on their own.
const functionWordRank = 120
const rarestRank = 60_000

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
  private readonly english: boolean
  private bySurface = new Map<string, Word>()
  private byForm = new Map<string, Word>()
  private count = 0
  private letters = 0

  constructor(lexicon: Lexicon | null, english: boolean) {
    this.lexicon = lexicon
    this.english = english
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
    if (word.vector === undefined) word.vector = this.lexicon?.vector(withoutPossessive(word.form)) ?? null
    return word.vector
  }

  private ofForm(form: string): Word {
    let word = this.byForm.get(form)
    if (!word) {
      const base = flat(withoutPossessive(form))
      const stem = this.english ? stemEnglish(base) : stemAny(base)
      const weight = this.lexicon ? weightByRank(this.lexicon.rank(base)) : null
      word = { index: this.count++, form: flat(form), stem, weight, vector: undefined }
      this.byForm.set(word.form, word)
      this.letters += form.length
    }
    return word
  }

  /** Forgets everything when too much has come together; never during a comparison, which knows its words by identity. */
  makeRoom(): void {
    if (this.bySurface.size < mostWords && this.letters < mostLetters) return
    this.letters = 0
    this.bySurface = new Map()
    this.byForm = new Map()
  }
}

const withoutLexicon = { english: new Words(null, true), other: new Words(null, false) }
const byLexicon = new WeakMap<Lexicon, { english: Words; other: Words }>()

/** The words of a language, as the given lexicon knows them, for one comparison; `lang` null stands for English. */
export function wordsOf(lang: string | null, lexicon: Lexicon | null): Words {
  const which = lang === null || lang.startsWith('en') ? 'english' : 'other'
  const words = lexicon ? knownTo(lexicon)[which] : withoutLexicon[which]
  words.makeRoom()
  return words
}

function knownTo(lexicon: Lexicon): { english: Words; other: Words } {
  let words = byLexicon.get(lexicon)
  if (!words) {
    words = { english: new Words(lexicon, true), other: new Words(lexicon, false) }
    byLexicon.set(lexicon, words)
  }
  return words
}

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2)
  return form.endsWith("'") ? form.slice(0, -1) : form
}

/** Without a stemmer for the language, a long word is known by its beginning. */
function stemAny(word: string): string {
  return word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word
}

function weightByRank(rank: number): number {
  if (rank < 0) return 1
  if (rank < functionWordRank) return 0
  return Math.log(rank / functionWordRank + 1) / Math.log(rarestRank / functionWordRank + 1)
}
