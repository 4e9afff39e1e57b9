import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

export interface Synset {
  /** As WordNet spells them: capitals for names, '_' between the words of a phrase. */
  lemmas: string[]
  /** Keys of the next broader synsets (of nouns and verbs) and of the similar ones (of adjectives). */
  neighbours: string[]
  /** Pairs of antonyms, in lower case, the first of which is one of the lemmas. */
  contrasts: [lemma: string, antonym: string][]
  definition: string
}

export interface WordNet {
  /** By key: the part of speech's first letter and the place in its file. */
  synsets: Map<string, Synset>
  /** Keys of the synsets of a lemma in lower case, the most common sense first. */
  senses: Record<PartOfSpeech, Map<string, string[]>>
  /** Keys of the synsets that were added for words of any part of speech, by lemma. */
  groups: Map<string, string[]>
}

const hypernym = '@'
const similar = '&'
const antonym = '!'

/** A pointer to an antonym: its synset, and the number of the one word and of the other among the lemmas. */
interface Antonym {
  from: string
  to: string
  words: [from: number, to: number]
}

/** Reads the data and index files of WordNet 3.1; their format is wndb(5WN) of its manual. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>()
  const senses = {} as WordNet['senses']
  const antonyms: Antonym[] = []
  for (const part of partsOfSpeech) {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      const [place] = line.split(' ', 1)
      synsets.set(key(part, place!), parseSynset(line, key(part, place!), antonyms))
    }
    senses[part] = new Map(linesOf(join(folder, `index.${part}`)).map((line) => parseIndex(part, line)))
  }
  connectAntonyms(synsets, antonyms)
  return { synsets, senses, groups: new Map() }
}

function connectAntonyms(synsets: WordNet['synsets'], antonyms: Antonym[]): void {
  for (const { from, to, words } of antonyms) {
    const lemma = synsets.get(from)!.lemmas[words[0] - 1]
    const other = synsets.get(to)!.lemmas[words[1] - 1]
    synsets.get(from)!.contrasts.push([lemma.toLowerCase(), other.toLowerCase()])
  }
}

function linesOf(file: string): string[] {
  // The licence at the head of each file is indented.
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

function parseSynset(line: string, from: string, antonyms: Antonym[]): Synset {
  const [head, definition] = line.split(' | ')
  const fields = head.split(' ')
  const lemmaCount = Number.parseInt(fields[3]!, 16)
  const lemmas = Array.from({ length: lemmaCount }, (_, index) =>
    fields[4 + 2 * index]!.replace(/\(\w+\)$/, ''),
  )
  const pointersAt = 4 + 2 * lemmaCount
  const neighbours: string[] = []
  for (let index = 0; index < Number(fields[pointersAt]); index++) {
    const [relation, place, part, words] = fields.slice(pointersAt + 1 + 4 * index)
    const to = part!.replace('s', 'a') + place!
    if (relation === hypernym || relation === similar) neighbours.push(to)
    if (relation === antonym)
      antonyms.push({
        from,
        to,
        words: [Number.parseInt(words!.slice(0, 2), 16), Number.parseInt(words!.slice(2), 16)],
      })
  }
  return { lemmas, neighbours, contrasts: [], definition }
}

function parseIndex(part: PartOfSpeech, line: string): [lemma: string, keys: string[]] {
  const fields = line.trim().split(' ')
  const count = Number(fields[2])
  return [fields[0]!, fields.slice(-count).map((place) => key(part, place))]
}

function key(part: PartOfSpeech, place: string): string {
  // Adjectives and adverbs share a letter.
  return (part === 'adv' ? 'r' : part[0]!) + place
}
