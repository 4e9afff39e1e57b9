import { dateWordsOf } from '../normalization/date-words.ts'
import { functionWordsOf } from '../normalization/function-words.ts'
import { languageOf } from '../normalization/languages.ts'
import { isNumber } from '../normalization/number-words.ts'
import { firstTokenFrom } from '../normalization/tokens.ts'
import { Area } from './areas.ts'
import type { ReadText } from './text.ts'

export type FactKind = 'number' | 'date' | 'name'

/** A fact that a body states, as one run of tokens, end exclusive. */
export interface Fact {
  kind: FactKind
  from: number
  to: number
}

/** What may stand between the words of one fact: '5-1/4', 'June 2, 1945', 'Fundy Light & Power'. */
const joint = /^(?:[^\S\n]|[-–/.,&'’°$£€])*$/u

const known = new WeakMap<ReadText, Fact[]>()

/** The facts of a body, in order: found once of each text, and only if somebody asks. */
export function factsOf(text: ReadText): Fact[] {
  let facts = known.get(text)
  if (!facts) known.set(text, (facts = findFacts(text)))
  return facts
}

function findFacts(text: ReadText): Fact[] {
  const kinds = kindsOf(text)
  const begins = new Set(text.sentences)
  const facts: Fact[] = []
  for (let from = 0; from < kinds.length; from++) {
    if (!kinds[from]) continue
    let to = from + 1
    while (to < kinds.length && kinds[to] && !begins.has(to) && isJoined(text, kinds, to)) to++
    facts.push({ kind: kindIn(kinds.slice(from, to)), from, to })
    from = to - 1
  }
  return facts
}

/**
 * Whether a token belongs to the fact that the one before it is of. Two numbers side by side are
 * two facts, as in the row of a table, but for the parts of one: '5 1/4', '3 900' with a narrow
 * space, '5.2 billion', '10:40'.
 */
function isJoined({ article, tokens }: ReadText, kinds: (FactKind | null)[], i: number): boolean {
  const { text } = article
  const between = text.slice(tokens.ends[i - 1], tokens.starts[i])
  const areNumbers = kinds[i] === 'number' && kinds[i - 1] === 'number'
  if (areNumbers && between === ':') return true
  if (!joint.test(between)) return false
  if (!areNumbers || !/^ +$/.test(between)) return true
  return text[tokens.ends[i]] === '/' || !/\p{N}/u.test(text[tokens.starts[i]])
}

/**
 * 'Sun Co' and 'May Department Stores' are no dates, which a number belongs to where a name
 * stands beside them: 'Paris, May 2'.
 */
function kindIn(kinds: (FactKind | null)[]): FactKind {
  if (kinds.includes('name') && !kinds.includes('number')) return 'name'
  return kinds.includes('date') ? 'date' : kinds.includes('name') ? 'name' : 'number'
}

/** By token: what it is of a fact; only words of the body are. */
function kindsOf(text: ReadText): (FactKind | null)[] {
  const { article, forms, areas, vocabulary } = text
  const dateWords = dateWordsOf(article.lang)
  const functionWords = functionWordsOf(article.lang)
  const names = namesIn(text)
  const numbers = Uint8Array.from(vocabulary.words, ({ form }) => Number(isNumber(form, article.lang)))
  return Array.from(forms, (id, i) => {
    if (areas[i] !== Area.body) return null
    const { form, weight } = vocabulary.words[id]
    if (numbers[id]) return 'number'
    // 'may' and 'mar' are other words too, which have no capital.
    if (dateWords.has(form) && (names[i] || weight > 0)) return 'date'
    // 'I' has a capital wherever it stands.
    return names[i] && !(form.length === 1 && functionWords.has(form)) ? 'name' : null
  })
}

/** In these languages every noun has a capital. */
const capitalisingNouns: ReadonlySet<string> = new Set(['de', 'lb'])
/**
 * Where more of the words than this have a capital, capitals tell nothing:
 * headings, forms, texts all in capitals.
 */
const mostCapitals = 0.6

/**
 * By token: 1 for names. A capital shows one, but where a sentence begins: there, it does so if the
 * next word has one too. Where nouns have capitals, or nearly everything has, only those count that
 * the extraction knew for names.
 */
function namesIn(text: ReadText): Uint8Array {
  const { article, tokens, forms, vocabulary } = text
  const names = new Uint8Array(tokens.count)
  for (const { mentions } of article.names)
    for (const [start, end] of mentions)
      for (let i = firstTokenFrom(tokens, start); i < tokens.count && tokens.starts[i] < end; i++)
        names[i] = 1
  if (capitalisingNouns.has(languageOf(article.lang ?? 'en'))) return names
  const capitals = Uint8Array.from(tokens.starts.subarray(0, tokens.count), (at) =>
    Number(isCapital(article.text, at)),
  )
  if (sum(capitals) > mostCapitals * tokens.count) return names
  const opens = openings(text)
  const isName = (i: number) =>
    !opens[i] ||
    (capitals[i + 1] && !opens[i + 1] && isBeside(text, i) && vocabulary.words[forms[i]].weight > 0)
  for (let i = 0; i < tokens.count; i++) if (capitals[i] && isName(i)) names[i] = 1
  return names
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^[\p{Lu}\p{Lt}]/u.test(text.slice(at, at + 2))
}

const sum = (flags: Uint8Array): number => flags.reduce((count, flag) => count + flag, 0)

/** By token: 1 where a sentence begins, or words that are quoted or set apart. */
function openings({ article, tokens, sentences }: ReadText): Uint8Array {
  const opens = new Uint8Array(tokens.count)
  for (const first of sentences) opens[first] = 1
  for (let i = 1; i < tokens.count; i++) {
    const [from, to] = [tokens.ends[i - 1], tokens.starts[i]]
    // Between most words stands a space.
    if (to - from === 1 && article.text[from] === ' ') continue
    if (/["“„«‘(:•—–]\s*$/u.test(article.text.slice(from, to))) opens[i] = 1
  }
  return opens
}

/** Whether the next word may be of the same name: 'Rent-A-Center', 'St. Brendan', 'Joule' Inc'. */
function isBeside({ article, tokens }: ReadText, i: number): boolean {
  return /^(?:-|['’.]?[ \u00a0](?:& )?)$/.test(article.text.slice(tokens.ends[i], tokens.starts[i + 1]))
}
