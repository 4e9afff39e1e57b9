import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type WordPair = [one: string, other: string]

interface LabelledPair {
  a: string
  b: string
  kind: string
  passages: { a: [number, number]; b: [number, number] }[]
}

/**
 * The words that were replaced one for one in the spun copies among labelled pairs,
 * and pairs of words that were not.
 */
export function readSubstitutions(pairsFile: string): { replaced: WordPair[]; unrelated: WordPair[] } {
  const folder = dirname(pairsFile)
  const replaced = new Map<string, WordPair>()
  const texts: string[][] = []
  for (const line of readFileSync(pairsFile, 'utf8').trim().split('\n')) {
    const pair = JSON.parse(line) as LabelledPair
    if (pair.kind !== 'spun') continue
    const a = readFileSync(join(folder, pair.a), 'utf8')
    const b = readFileSync(join(folder, pair.b), 'utf8')
    texts.push([...new Set(wordsOf(`${a} ${b}`).filter(isContent))])
    for (const passage of pair.passages)
      for (const words of oneForOne(wordsOf(a.slice(...passage.a)), wordsOf(b.slice(...passage.b))))
        replaced.set(keyOf(words), words)
  }
  return { replaced: [...replaced.values()], unrelated: texts.flatMap((text) => drawPairs(text, replaced)) }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []
}

const shortestContent = 4

function isContent(word: string): boolean {
  return word.length >= shortestContent
}

function keyOf(pair: WordPair): string {
  return pair.toSorted().join(' ')
}

const longestGap = 2

/** Between words that both have in the same order, gaps of equal length hold replacements in order. */
function* oneForOne(a: string[], b: string[]): Generator<WordPair> {
  let [fromA, fromB] = [0, 0]
  for (const [toA, toB] of [...longestCommon(a, b), [a.length, b.length]]) {
    const gap = toA - fromA
    if (gap === toB - fromB && gap <= longestGap)
      for (let index = 0; index < gap; index++) {
        const pair: WordPair = [a[fromA + index], b[fromB + index]]
        if (pair.every(isContent)) yield pair
      }
    fromA = toA + 1
    fromB = toB + 1
  }
}

/** The places of a longest common subsequence. */
function longestCommon(a: string[], b: string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i][j] =
        a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1])
  const places: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) places.push([i++, j++])
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++
    else j++
  }
  return places
}

const drawsPerText = 3000
const sharedStem = 4

/** Pairs of words of one text and its copy: of one subject, but not of one meaning. */
function drawPairs(words: string[], replaced: ReadonlyMap<string, WordPair>): WordPair[] {
  const next = randomIndexes(words.length)
  const pairs = Array.from({ length: drawsPerText }, (): WordPair => [words[next()], words[next()]])
  return pairs.filter(
    ([one, other]) =>
      one.slice(0, sharedStem) !== other.slice(0, sharedStem) && !replaced.has(keyOf([one, other])),
  )
}

/** The same draws each time, so that two measurements can be compared. */
function randomIndexes(below: number): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
