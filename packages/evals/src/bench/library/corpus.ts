import { fixtures, readPairSet } from '../../sets.ts'
import { random, spelled } from '../made-text.ts'

export interface Article {
  id: string
  text: string
}

export interface Query extends Article {
  kind: string
  /** The id of the article that it copies. */
  answer: string
}

/** Originals of each kind of copy. */
const copiesOfAKind = 100
const mostRareWords = 40_000
const topicWords = 30
const rareShare = 0.2
const topicShare = 0.1

type Draw = () => number
const pick = <T>(draw: Draw, list: readonly T[]): T => list[Math.floor(draw() * list.length)]!

/**
 * Articles that nobody wrote, the same in every run. Their words follow each other as in the families, so
 * that phrases come again as they do in the news; a part of the long words is of a large vocabulary, its
 * first words far more frequent than its last, and a part is the article's own, as names are.
 */
export class Corpus {
  private readonly followers = new Map<string, string[]>()
  private readonly starts: string[] = []
  private readonly vocabulary: string[] = []

  constructor() {
    const { pairs, texts } = readPairSet(fixtures, 'families')!
    for (const text of new Set(pairs.flatMap(texts))) this.learn(text.split(/\s+/))
  }

  private learn(words: string[]): void {
    for (const [i, word] of words.entries()) {
      if (i === 0 || /[.!?]$/.test(words[i - 1]!)) this.starts.push(word)
      if (/^[a-z]{4,}$/.test(word)) this.vocabulary.push(word)
      const next = words[i + 1]
      if (next === undefined) return
      const list = this.followers.get(word)
      if (list) list.push(next)
      else this.followers.set(word, [next])
    }
  }

  *articles(count: number): Generator<Article> {
    for (let i = 0; i < count; i++) yield { id: `a${i}`, text: this.wordsOf(i).join(' ') }
  }

  /** 150 to 600 words; the same for the same number. */
  private wordsOf(article: number): string[] {
    const draw = random(article + 1)
    const topic = Array.from({ length: topicWords }, () =>
      capital(spelled(Math.floor(draw() * mostRareWords))),
    )
    return this.made(150 + Math.floor(draw() * 450), draw, topic)
  }

  private made(length: number, draw: Draw, topic: string[]): string[] {
    const words = [pick(draw, this.starts)]
    while (words.length < length) words.push(pick(draw, this.followers.get(words.at(-1)!) ?? this.starts))
    return words.map((word) => {
      if (!/^[a-z]{5,}$/.test(word)) return word
      const chance = draw()
      if (chance < topicShare) return pick(draw, topic)
      return chance < topicShare + rareShare ? spelled(Math.floor(mostRareWords * draw() ** 3)) : word
    })
  }

  /** Copies of the first articles, so many of each kind. */
  queries(): Query[] {
    const draw = random(7)
    const kinds = Object.entries(this.kinds(draw))
    return Array.from({ length: kinds.length * copiesOfAKind }, (_, i) => {
      const [kind, copy] = kinds[i % kinds.length]!
      return { id: `q${i}`, kind, answer: `a${i}`, text: copy(this.wordsOf(i)).join(' ') }
    })
  }

  private kinds(draw: Draw): Record<string, (words: string[]) => string[]> {
    // A share of the long words is a smaller one of all words.
    const replaced = (words: string[], share: number) =>
      words.map((word) =>
        /^[A-Za-z]{4,}$/.test(word) && draw() < 1.7 * share ? pick(draw, this.vocabulary) : word,
      )
    const host = () => this.made(400, draw, ['Nobody'])
    return {
      verbatim: (words) => words,
      '10 % replaced': (words) => replaced(words, 0.1),
      '25 % replaced': (words) => replaced(words, 0.25),
      '40 % replaced': (words) => replaced(words, 0.4),
      shuffled: (words) => shuffled(words, draw),
      '60 words in 860': (words) => [...host(), ...words.slice(30, 90), ...host()],
      '120 words in 920, 10 % replaced': (words) => [
        ...host(),
        ...replaced(words.slice(0, 120), 0.1),
        ...host(),
      ],
    }
  }
}

/** In another order, thirty words at a time. */
function shuffled(words: string[], draw: Draw): string[] {
  const blocks: { at: number; words: string[] }[] = []
  for (let i = 0; i < words.length; i += 30) blocks.push({ at: draw(), words: words.slice(i, i + 30) })
  return blocks.sort((one, other) => one.at - other.at).flatMap((block) => block.words)
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
