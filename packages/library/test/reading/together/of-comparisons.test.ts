import { readdirSync, readFileSync } from 'node:fs'
import { type Article, compare, extract } from '@unspin/core'
import { togetherOf } from '@unspin/library/reading'
import { describe, expect, test } from 'vitest'
import { madeWords, random } from '../../store/entries.ts'

const families = new URL('../../../../core/test/fixtures/families/', import.meta.url)
const copy = { id: 'copy', published: null, publishedTime: null }

const aloneWith = (article: Article, other: Article) => {
  const comparison = compare(article, other)
  return { comparison, together: togetherOf(article, [{ article: copy, comparison }]) }
}

describe('of a single copy, what stands in it is the share of the comparison', () => {
  test.each(['fam-A01', 'fam-B02'])('%s', (family) => {
    const folder = new URL(`${family}/`, families)
    const articles = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => extract(readFileSync(new URL(name, folder), 'utf8')))
    for (const one of articles)
      for (const other of articles) {
        const { comparison, together } = aloneWith(one, other)
        expect(together.share).toBe(comparison.shares.a)
      }
  })

  test('of what digests it, or what it digests', () => {
    const long = madeWords(900, 1)
    const draw = random(7)
    const told = Array.from({ length: 70 }, () => long[Math.floor(draw() * long.length)]!)
    const around = madeWords(500, 2)
    const short = [...around.slice(0, 250), ...told, ...around.slice(250)]
    const [whole, digest] = [long, short].map((words) => extract(sentencesOf(words)))
    for (const [one, other, side] of [[whole!, digest!, 'b'], [digest!, whole!, 'a']] as const) {
      const { comparison, together } = aloneWith(one, other)
      expect(comparison.passages.map((passage) => passage.digest)).toContain(side)
      expect(together.share).toBe(comparison.shares.a)
      expect(together.share).toBeLessThan(0.3)
    } // prettier-ignore
  })
})

const sentencesOf = (words: readonly string[]): string =>
  Array.from({ length: Math.ceil(words.length / 12) }, (_, i) => `${words.slice(12 * i, 12 * i + 12).join(' ')}.`).join(' ') // prettier-ignore
