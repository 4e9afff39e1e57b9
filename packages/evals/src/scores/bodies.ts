import { type Article, bodyOf } from '@unspin/core'
import type { PageTruth } from '../pages.ts'

export interface PageResult {
  truth: PageTruth
  article: Article
}

export interface BodyScore {
  pages: number
  /** Bags of words, as WCXB scores them. */
  wordF1: number
  /** Bags of four words in a row, as the article-extraction-benchmark scores them. */
  gramF1: number
  requiredKept: number
  forbiddenKept: number
  title: number
  author: number
  published: number
}

export function scoreBodies(results: PageResult[]): BodyScore {
  const pairs = results.map(({ truth, article }) => [wordsIn(bodyOf(article)), wordsIn(truth.body)] as const)
  const kept = (side: 'with' | 'without') =>
    results.flatMap(({ truth, article }) => {
      const body = folded(bodyOf(article))
      return (truth[side] ?? []).map((snippet) => body.includes(folded(snippet)))
    })
  const metadata = (field: 'title' | 'author' | 'published', isRight: (result: PageResult) => boolean) =>
    shareOf(results.filter(({ truth }) => truth[field]).map(isRight))
  return {
    pages: results.length,
    wordF1: mean(pairs.map(([guess, gold]) => bagF1(guess, gold))),
    gramF1: mean(pairs.map(([guess, gold]) => bagF1(gramsOf(guess), gramsOf(gold)))),
    requiredKept: shareOf(kept('with')),
    forbiddenKept: shareOf(kept('without')),
    title: metadata('title', ({ truth, article }) => folded(article.title) === folded(truth.title)),
    author: metadata('author', ({ truth, article }) =>
      folded(article.byline.join(' ')).includes(folded(truth.author)),
    ),
    published: metadata(
      'published',
      ({ truth, article }) => article.published === truth.published!.slice(0, 10),
    ),
  }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
const folded = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const gramLength = 4
const gramsOf = (words: string[]): string[] =>
  words.slice(0, 1 - gramLength).map((_, i) => words.slice(i, i + gramLength).join(' '))

function bagF1(guess: string[], gold: string[]): number {
  if (guess.length === 0 || gold.length === 0) return guess.length === gold.length ? 1 : 0
  const left = new Map<string, number>()
  for (const item of gold) left.set(item, (left.get(item) ?? 0) + 1)
  let same = 0
  for (const item of guess) {
    const count = left.get(item) ?? 0
    if (count > 0) same++
    left.set(item, count - 1)
  }
  return (2 * same) / (guess.length + gold.length)
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const shareOf = (answers: boolean[]) => mean(answers.map(Number))
