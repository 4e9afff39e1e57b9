import { fixtures, readPairSet } from '../sets.ts'
import { madeText, random, randomWords, spelled } from './made-text.ts'

type Texts = [a: string, b: string]

const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
const withoutEveryTenth = (parts: string[]) => parts.filter((_, i) => i % 10 !== 9)

/** A long article, and a copy of it: every tenth paragraph left out, every eighth word another. */
function longCopy(words: number): Texts {
  const families = readPairSet(fixtures, 'families')!
  const model = families.pairs.map((pair) => families.texts(pair)[0]).join('\n\n')
  const original = madeText(model, words, 1)
  const draw = random(2)
  const copy = withoutEveryTenth(original.split('\n\n')).join('\n\n').replace(/[a-z]{5,}/g, (word) => draw() < 1 / 8 ? spelled(word.length * 997) : word) // prettier-ignore
  return [copy, original]
}

/** What costs most, or once did: texts of a great length, and texts that no one writes. */
export const cases: Record<string, () => Texts> = {
  '1,000 words and a copy': () => longCopy(1000),
  '10,000 words and a copy': () => longCopy(10_000),
  '30,000 words and a copy': () => longCopy(30_000),
  '100,000 words and a copy': () => longCopy(100_000),
  'one word 100,000 times': () => ['word '.repeat(100_000), 'word '.repeat(99_000)],
  'one sentence 1,000 times in both': () => {
    const shared = 'The old lighthouse keeper counted seven grey herons on the western breakwater at dawn.'
    const [one, other] = [3, 4].map((seed) => {
      const words = randomWords(20_000, 60_000, seed).split(/\s+/)
      return times(1000, (i) => `${words.slice(20 * i, 20 * i + 20).join(' ')}. ${shared}`).join('\n\n')
    })
    return [one!, other!]
  },
  '97,000 words of a vocabulary of 5,000': () => [randomWords(97_000, 5000, 5), randomWords(97_000, 5000, 6)],
  '600,000 letters without a space': () => {
    const text = randomWords(97_000, 5000, 7)
      .replace(/[^a-z]/g, '')
      .slice(0, 600_000)
    return [text, text.slice(60_000)]
  },
  '20,000 paragraphs of five words': () => {
    const words = randomWords(100_000, 60_000, 8).split(/\s+/)
    const paragraphs = times(20_000, (i) => `${words.slice(5 * i, 5 * i + 5).join(' ')}.`)
    return [withoutEveryTenth(paragraphs).join('\n'), paragraphs.join('\n')]
  },
}

export const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length
