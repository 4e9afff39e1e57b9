import { readdirSync, readFileSync } from 'node:fs'

export interface MadePair {
  original: string
  copy: string
}

const samples = new URL('../../test/fixtures/articles/', import.meta.url)
/** Of the words that are long enough to mean something, as many are replaced as spinners replace. */
const replaced = 0.35

/**
 * An article of about so many words that reads as the samples do, word after word, and a spun copy of it.
 * Each sentence has a number and a name of its own, as news have. The same ones each time.
 */
export function madePair(words: number): MadePair {
  const next = followers()
  const vocabulary = [...next.keys()]
  const random = randomFrom(words)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!
  const sentence = () => {
    const chain = [pick(vocabulary)]
    while (chain.length < 15) chain.push(pick(next.get(chain.at(-1)!) ?? vocabulary))
    const name = `${capitalized(pick(vocabulary))}${pick(vocabulary)}`
    return `${capitalized(chain.join(' '))}, ${name} ${Math.floor(random() * 100_000)}.`
  }
  const paragraph = () => Array.from({ length: 3 }, sentence).join(' ')
  const paragraphs = Array.from({ length: Math.round(words / 51) }, paragraph)
  const spun = (text: string) =>
    text.replaceAll(/\b\p{Ll}{4,}/gu, (word) => (random() < replaced ? pick(vocabulary) : word))
  return { original: paragraphs.join('\n\n'), copy: paragraphs.map(spun).join('\n\n') }
}

/** By each word of the samples, the words that come after it in them. */
function followers(): Map<string, string[]> {
  const next = new Map<string, string[]>()
  for (const name of readdirSync(samples)) {
    const words = readFileSync(new URL(name, samples), 'utf8').match(/\p{L}{2,}|\b[aI]\b/gu) ?? []
    for (const [index, word] of words.entries()) {
      const list = next.get(word.toLowerCase()) ?? []
      list.push((words[index + 1] ?? 'the').toLowerCase())
      next.set(word.toLowerCase(), list)
    }
  }
  return next
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Mulberry32: small, and good enough to draw words. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
