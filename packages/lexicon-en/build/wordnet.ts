import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

export interface Synset {
  /** As WordNet spells them: capitals for names, '_' between the words of a phrase. */
  lemmas: string[]
  /** Keys of the next broader synsets (of nouns and verbs) and of the similar ones (of adjectives). */
  neighbours: string[]
  definition: string
}

export interface WordNet {
  /** By key: the part of speech's first letter and the place in its file. */
  synsets: Map<string, Synset>
  /** Keys of the synsets of a lemma in lower case, the most common sense first. */
  senses: Record<PartOfSpeech, Map<string, string[]>>
}

const hypernym = '@'
const similar = '&'

/** Reads the data and index files of WordNet 3.1; their format is wndb(5WN) of its manual. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>()
  const senses = {} as WordNet['senses']
  for (const part of partsOfSpeech) {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      const [place] = line.split(' ', 1)
      synsets.set(key(part, place!), parseSynset(line))
    }
    senses[part] = new Map(linesOf(join(folder, `index.${part}`)).map((line) => parseIndex(part, line)))
  }
  return { synsets, senses }
}

function linesOf(file: string): string[] {
  // The licence at the head of each file is indented.
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

function parseSynset(line: string): Synset {
  const [head, definition] = line.split(' | ')
  const fields = head.split(' ')
  const lemmaCount = Number.parseInt(fields[3]!, 16)
  const lemmas = Array.from({ length: lemmaCount }, (_, index) =>
    fields[4 + 2 * index]!.replace(/\(\w+\)$/, ''),
  )
  const pointersAt = 4 + 2 * lemmaCount
  const neighbours: string[] = []
  for (let index = 0; index < Number(fields[pointersAt]); index++) {
    const [relation, place, part] = fields.slice(pointersAt + 1 + 4 * index)
    if (relation === hypernym || relation === similar) neighbours.push(part!.replace('s', 'a') + place!)
  }
  return { lemmas, neighbours, definition }
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
