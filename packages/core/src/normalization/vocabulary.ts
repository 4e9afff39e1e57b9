import type { Lexicon } from '../lexicon.ts'
import { withoutHidden, withoutLookAlikes } from './characters.ts'
import { stemEnglish } from './stems.ts'

const ascii = /^[\0-\x7f]*$/

/** The form under which a word is known: lower case, NFKC, no hidden characters or look-alikes, straight apostrophes. */
export function fold(word: string, inLatinText = true): string {
  const lower = word.toLowerCase()
  if (ascii.test(lower)) return lower
  const plain = withoutHidden(lower.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
  return withoutLookAlikes(plain, inLatinText)
}

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2)
  return form.endsWith("'") ? form.slice(0, -1) : form
}

/** Without a stemmer for the language, a long word is known by its beginning. */
function stemAny(word: string): string {
  return word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word
}

// The most frequent English words carry no evidence on their own. A lexicon tells how frequent a word is in the language; this
// is the rank below which a word counts as a function word.
const functionWordRank = 120
const rarestRank = 60_000

/**
 * The words of the texts under comparison, each known by a small integer: its form id. What the engine asks about a word is
 * answered once per form, not once per occurrence.
 */
export class Vocabulary {
  readonly forms: string[] = []
  /** By form id: the id of the form's stem. */
  readonly stemOf: number[] = []
  readonly lexicon: Lexicon | null
  private readonly english: boolean
  private readonly bySurface = new Map<string, number>()
  private readonly byForm = new Map<string, number>()
  private readonly stemIds = new Map<string, number>()
  private readonly vectors: (Int8Array | null | undefined)[] = []

  constructor(lang: string | null, lexicon: Lexicon | null) {
    this.lexicon = lexicon
    this.english = lang === null || lang.startsWith('en')
  }

  get stemCount(): number {
    return this.stemIds.size
  }

  /** The form id of a word as it stands in a text. */
  idOf(surface: string, inLatinText: boolean): number {
    const known = this.bySurface.get(surface)
    if (known !== undefined) return known
    const form = fold(surface, inLatinText)
    let id = this.byForm.get(form)
    if (id === undefined) this.byForm.set(form, (id = this.add(form)))
    this.bySurface.set(surface, id)
    return id
  }

  /** The lexicon's vector of a form, looked up when it is first asked for; null when unknown. */
  vectorOf(id: number): Int8Array | null {
    return (this.vectors[id] ??= this.lexicon?.vector(withoutPossessive(this.forms[id])) ?? null)
  }

  private add(form: string): number {
    const id = this.forms.length
    const base = withoutPossessive(form)
    const stem = this.english ? stemEnglish(base) : stemAny(base)
    let stemId = this.stemIds.get(stem)
    if (stemId === undefined) this.stemIds.set(stem, (stemId = this.stemIds.size))
    this.forms.push(form)
    this.stemOf.push(stemId)
    return id
  }

  /**
   * How much a shared word tells, 0..1 by form id: near 0 for the words of every text, 1 for names, numbers and rare words.
   * `texts` are the form ids of the texts compared: without a lexicon, what they repeat most counts as frequent.
   */
  weights(...texts: Int32Array[]): Float64Array {
    if (this.lexicon)
      return Float64Array.from(this.forms, (form) =>
        weightByRank(this.lexicon!.rank(withoutPossessive(form))),
      )
    const counts = new Int32Array(this.forms.length)
    for (const forms of texts) for (const id of forms) counts[id]++
    const total = texts.reduce((sum, forms) => sum + forms.length, 0)
    return Float64Array.from(counts, (count) => weightByCount(count, total))
  }
}

function weightByRank(rank: number): number {
  if (rank < 0) return 1
  if (rank < functionWordRank) return 0
  return Math.log(rank / functionWordRank + 1) / Math.log(rarestRank / functionWordRank + 1)
}

// Zipf: the words that fill a text are those every text has.
function weightByCount(count: number, total: number): number {
  const share = count / Math.max(1, total)
  return share > 0.01 ? 0 : Math.min(1, Math.log(share * 100) / Math.log(100 / Math.max(200, total)))
}
