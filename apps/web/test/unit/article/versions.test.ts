import { expect, test } from 'vitest'
import { member } from '../../../../../packages/library/test/reading/families/made.ts'
import { tabOf } from '../../../src/article/tabs.ts'
import { changedFacts } from '../../../src/article/versions.ts'

test('two versions tell what of their facts changed, in words', () => {
  const { article } = member({ id: 'x', title: 'Storm', published: null, publisher: 'Argus' })
  const later = { ...article, title: 'Storm kills two', published: '2025-02-03', byline: ['Ada', 'Bo'] }
  expect(changedFacts(article, later)).toEqual([
    { what: 'Headline', before: 'Storm', after: 'Storm kills two' },
    { what: 'By', before: 'none', after: 'Ada, Bo' },
    { what: 'Published', before: 'none', after: '3 Feb 2025' },
  ])
  expect(changedFacts(article, article)).toEqual([])
})

test('an address that names no tab opens the first', () => {
  expect(tabOf('names')).toBe('names')
  expect(tabOf('nothing')).toBe('about')
  expect(tabOf(undefined)).toBe('about')
})
