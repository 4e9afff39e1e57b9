import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alterationFinder, type Article, extract, quotationBeside, quotationFinder } from '../../src/index.ts'

const root = new URL('../fixtures/families/', import.meta.url)
const families = readdirSync(root).filter((name) => name.startsWith('fam-'))
const articlesOf = (name: string): Article[] =>
  readdirSync(new URL(`${name}/`, root)).map((file) =>
    extract(readFileSync(new URL(`${name}/${file}`, root), 'utf8')),
  )

function from(article: Article, other: Article) {
  return article.quotes.flatMap((quotation, own) => {
    const variants = quotationFinder(article, quotation)(other)
    return variants.flatMap(({ same, cut, index }) => (same || cut ? [] : [[own, index] as const]))
  })
}

/** What the finder tells of each quotation of both articles. */
function oneByOne(a: Article, b: Article): string[] {
  const pairs = [...from(a, b).map(([x, y]) => `${x} ${y}`), ...from(b, a).map(([y, x]) => `${x} ${y}`)]
  return [...new Set(pairs)].sort()
}

test('the alterations between two articles are those that the finder tells, quotation by quotation', () => {
  let found = 0
  for (const name of families.slice(0, 4)) {
    const articles = articlesOf(name)
    for (const a of articles) {
      const find = alterationFinder(a)
      for (const b of articles) {
        const alterations = find(b).map(({ a: inA, b: inB }) => `${inA} ${inB}`)
        expect(alterations.toSorted()).toEqual(oneByOne(a, b))
        found += alterations.length
      }
    }
  }
  expect(found).toBeGreaterThan(3)
})

test('of two quotations that are known to be one, all that differs is told, however little they share', () => {
  const [a, b] = ['"We shall sell it," said Ada Finch.', '"Nobody will ever get it," said Ada Finch.'].map(
    (said) => extract(`The mill\n\nThe town met on Monday to hear of the mill.\n\n${said}`),
  ) as [Article, Article]
  expect(quotationFinder(a, a.quotes[0]!)(b)).toEqual([])
  const { changes, index, same, cut } = quotationBeside(a, a.quotes[0]!, b, 0)
  expect({ index, same, cut }).toEqual({ index: 0, same: false, cut: false })
  expect(changes.length).toBeGreaterThan(0)
})
