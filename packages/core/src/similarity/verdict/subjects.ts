import type { Side } from '../../comparison.ts'
import { fold } from '../../normalization/fold.ts'
import { functionWordsOf } from '../../normalization/function-words.ts'
import { tokenize } from '../../normalization/tokens.ts'
import { Area } from '../../texts/areas.ts'
import type { Fact } from '../../texts/facts.ts'
import type { ReadText, Text } from '../../texts/text.ts'
import type { CommonWords } from '../pair/common-words.ts'
import type { Pair } from '../pair/pair.ts'

/**
 * At least this share of the names of a first sentence: the others may be an
 * exchange that all such notices name.
 */
const leastUnknown = 0.4
/** At least this share of the words of a name: firms have 'First', 'Bank' and 'Inc' in common. */
const leastOfName = 0.5
/**
 * At most this share of the words of a title: two may both say 'sets dividend', but of
 * one firm they have its name too.
 */
const mostOfTitle = 1 / 3
/** A longer body that names nobody in its first sentence does so later: its title alone tells too little. */
const fewWords = 60
/** A shorter body may be a row or two of a table, which begins with its heading: 'Qtly div'. */
const fewTableWords = 30

/**
 * What tells that two articles are about others: most of the names in both first sentences; less surely, of
 * one of them the very first name alone; or, where a first sentence names nobody, the titles.
 */
export type Apart = 'names' | 'first names' | 'titles'

/**
 * Whether two articles are about others: each names somebody in its first sentence who is not named in the
 * other article at all. Short bodies that name nobody there ('Qtly div 12 cts vs 10 cts prior') leave that to
 * their titles. `null` if it cannot be said.
 */
export function areAboutOthers(pair: Pair, facts: Record<Side, readonly Fact[]>): Apart | null {
  const { a, b, vocabulary } = pair
  const [namesA, namesB] = [leadNames(a, facts.a, vocabulary), leadNames(b, facts.b, vocabulary)]
  if (namesA.length > 0 && namesB.length > 0)
    return othersBy(
      namesA.map((name) => isUnknown(name, pair, 'a')),
      namesB.map((name) => isUnknown(name, pair, 'b')),
    )
  const isShort = Math.min(bodyWords(a), bodyWords(b)) < fewWords
  return isShort && isTitleUnknown(a, b) && isTitleUnknown(b, a) ? 'titles' : null
}

/**
 * The names in the first sentence of the body. The word that it begins with has a capital anyway: it is taken
 * for a name if nothing else is one, and the lexicon, which knows common words, does not know it.
 */
function leadNames(text: Text, facts: readonly Fact[], vocabulary: CommonWords): Fact[] {
  const { sentences, areas, tokens, forms } = text
  const first = sentences.findIndex((from) => areas[from] === Area.body)
  if (first < 0) return []
  const from = sentences[first]
  const end = sentences[first + 1] ?? tokens.count
  const names = facts.filter((fact) => fact.kind === 'name' && fact.from < end)
  if (names.length > 0 || bodyWords(text) < fewTableWords) return names
  const isName =
    vocabulary.language.lexicon &&
    vocabulary.words[forms[from]].weight === 1 &&
    vocabulary.isFact[forms[from]]
  return isName ? [{ kind: 'name', from, to: from + 1 }] : []
}

function othersBy(...unknown: [boolean[], boolean[]]): Apart | null {
  if (unknown.every(mostly)) return 'names'
  return unknown.every((flags) => flags[0] || mostly(flags)) ? 'first names' : null
}

const mostly = (flags: boolean[]): boolean => flags.filter(Boolean).length >= leastUnknown * flags.length

/**
 * Whether a name of one side is none of the other: half of its words are missing
 * there, or the one that tells most.
 */
export function isUnknown({ from, to }: Fact, pair: Pair, side: Side): boolean {
  const { forms, stems } = pair[side]
  const other = pair[side === 'a' ? 'b' : 'a']
  const { first } = other.occurrences
  const isMissing = (i: number) => first[stems[i]] === first[stems[i] + 1]
  let missing = 0
  let telling = from
  for (let i = from; i < to; i++) {
    missing += Number(isMissing(i))
    if (pair.weights[forms[i]] > pair.weights[forms[telling]]) telling = i
  }
  if (missing < leastOfName * (to - from) && !isMissing(telling)) return false
  return !hasInitials(forms.subarray(from, to), other, pair.vocabulary)
}

/** Whether the other article has the initials of a name: 'BBC' for 'British Broadcasting Corporation'. */
function hasInitials(forms: Int32Array, other: Text, { words }: CommonWords): boolean {
  if (forms.length < 2) return false
  const initials = Array.from(forms, (form) => words[form].form[0]).join('')
  return wordsOf(other).has(initials)
}

const spelled = new WeakMap<ReadText, Set<string>>()

/** The words of a text, spelled: gathered once of each text, and only if somebody asks. */
function wordsOf({ read }: Text): Set<string> {
  let words = spelled.get(read)
  if (!words) spelled.set(read, (words = new Set(read.vocabulary.words.map(({ form }) => form))))
  return words
}

/** Whether both have a title, and that of `text` says little that the other article says. */
function isTitleUnknown(text: Text, other: Text): boolean {
  const own = titleWords(text)
  const others = titleWords(other)
  if (own.size === 0 || others.size === 0) return false
  const body = wordsOf(other)
  const known = [...own].filter((word) => others.has(word) || body.has(word)).length
  return known <= mostOfTitle * own.size
}

function titleWords({ article: { title, lang } }: Text): Set<string> {
  const found = new Set<string>()
  if (title === null) return found
  const functionWords = functionWordsOf(lang)
  const { count, starts, ends } = tokenize(title, lang ?? 'und')
  for (let i = 0; i < count; i++) {
    const word = fold(title.slice(starts[i], ends[i]))
    if (/\p{L}/u.test(word) && !functionWords.has(word)) found.add(word)
  }
  return found
}

function bodyWords({ areas }: Text): number {
  let count = 0
  for (let i = 0; i < areas.length; i++) if (areas[i] === Area.body) count++
  return count
}
