import { numberOf } from '../src/numbers.ts'
import type { Synset, WordNet } from './wordnet.ts'

/**
 * Words of one kind: to put one for another changes what is said, although a synset holds both in
 * some loose sense ('a billion', 'just a second') or one is the other's next broader word. `/`
 * parts names of the same thing.
 */
const kinds = [
  'monday tuesday wednesday thursday friday saturday sunday weekday weekend',
  'january february march april may june july august september october november december',
  'spring summer autumn/fall winter',
  'dawn/daybreak morning noon/midday afternoon evening dusk/nightfall/twilight midnight',
  'second minute hour day week fortnight month quarter season year decade century millennium',
  'hourly daily weekly monthly quarterly yearly/annual',
  'inch foot yard mile millimetre/millimeter centimetre/centimeter metre/meter kilometre/kilometer',
  'ounce pound stone gram kilogram tonne/ton',
  'pint quart gallon litre/liter barrel',
  'cent penny dollar euro pound rupee yen yuan franc rouble/ruble mark peso paisa',
  'half third quarter whole',
  'once twice thrice',
  'single double triple/treble quadruple/fourfold',
  'north south east west northeast northwest southeast southwest',
  'northern southern eastern western northeastern northwestern southeastern southwestern',
  'left right',
  'mother father parent son daughter child brother sister sibling uncle aunt nephew niece cousin husband wife',
  'grandmother grandfather grandson granddaughter',
  'king queen prince princess emperor empress duke duchess',
  'man woman boy girl baby',
  'actor actress',
  'waiter waitress',
  'host hostess',
  'hero heroine',
  'champion challenger',
  'resign retire',
  'come go',
  'murder manslaughter killing',
  'kill murder execute assassinate',
  'suspect accused defendant convict',
  'see hear',
  'theft robbery burglary arson',
  'christian catholic protestant orthodox anglican methodist baptist lutheran',
  'socialist communist marxist',
  'english british american scottish welsh irish',
  'football soccer rugby',
  'bomb grenade mine missile',
  'heart eye',
]

const negating = new Set('un in im il ir dis mis non anti counter'.split(' '))

/**
 * Tells whether two lemmas, in lower case, say different things: antonyms of
 * WordNet, or two words of one kind.
 */
export type Contrast = (one: string, other: string) => boolean

/**
 * Takes out of WordNet what would make a changed fact a synonym: numbers lose their senses, words that
 * contrast in any sense share none, and synsets with such words are no neighbours.
 */
export function removeContrasts(wordnet: WordNet): void {
  const contrast = contrastsOf(wordnet)
  for (const [key, synset] of wordnet.synsets) {
    synset.neighbours = synset.neighbours.filter(
      (other) => !across(synset, wordnet.synsets.get(other)!, contrast),
    )
    for (const lemma of losing(synset, contrast)) forget(wordnet, lemma, key)
  }
}

function across(one: Synset, other: Synset, contrast: Contrast): boolean {
  return one.lemmas.some((lemma) =>
    other.lemmas.some((far) => contrast(lemma.toLowerCase(), far.toLowerCase())),
  )
}

/** The lemmas of a synset that must not be known in its sense. */
function losing({ lemmas }: Synset, contrast: Contrast): string[] {
  const lower = lemmas.map((lemma) => lemma.toLowerCase())
  return lower.filter(
    (lemma) => numberOf(lemma.replaceAll('_', ' ')) !== null || lower.some((other) => contrast(lemma, other)),
  )
}

function forget({ senses }: WordNet, lemma: string, key: string): void {
  for (const keys of Object.values(senses)) {
    const known = keys.get(lemma)
    // The lemma itself stays, so that its inflected forms are still known as forms.
    if (known?.includes(key))
      keys.set(
        lemma,
        known.filter((other) => other !== key),
      )
  }
}

function contrastsOf({ synsets }: WordNet): Contrast {
  const pairs = new Set<string>()
  const add = (one: string, other: string): Set<string> => pairs.add(`${one} ${other}`).add(`${other} ${one}`)
  for (const { contrasts } of synsets.values()) for (const [one, other] of contrasts) add(one, other)
  for (const kind of kinds) {
    const names = kind.split(' ').map((name) => name.split('/'))
    names.forEach((name, index) => {
      for (const other of names.slice(index + 1).flat()) for (const one of name) add(one, other)
    })
  }
  return (one, other) => pairs.has(`${one} ${other}`) || isNegated(one, other) || isNegated(other, one)
}

/** 'unpaid' and 'paid', 'mismatch' and 'match'. */
function isNegated(word: string, plain: string): boolean {
  return word.length > plain.length && word.endsWith(plain) && negating.has(word.slice(0, -plain.length))
}
