import type { Synset, WordNet } from './wordnet.ts'

/**
 * A synset with more narrower ones than this is a class of things ('official', 'container') and
 * no other word for any of them.
 */
const mostNarrower = 25

/**
 * Takes from the neighbours what is too broad to stand for a word: large classes,
 * and whatever a name is one of.
 */
export function removeBroadNeighbours({ synsets }: WordNet): void {
  const narrower = new Map<string, number>()
  for (const { neighbours } of synsets.values())
    for (const key of neighbours) narrower.set(key, (narrower.get(key) ?? 0) + 1)
  for (const synset of synsets.values())
    synset.neighbours = synset.neighbours.filter(
      (key) =>
        !isName(synset) && !isName(synsets.get(key)!) && (!isNoun(key) || narrower.get(key)! <= mostNarrower),
    )
}

function isNoun(key: string): boolean {
  return key.startsWith('n')
}

function isName({ lemmas }: Synset): boolean {
  return lemmas.every((lemma) => /^[A-Z]/.test(lemma))
}
