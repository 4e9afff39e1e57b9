import { expect, test } from 'vitest'
import { changedFacts } from '../../src/reading/changed-facts.ts'

const version = { title: 'Storm', byline: ['Ada Finch'], published: '2025-02-01', publisher: null }
const changed = (later: Partial<typeof version>) =>
  changedFacts(version, { ...version, ...later }, (day) => `the day ${day}`)

test('tells what was another before, and only that', () => {
  expect(changed({})).toEqual([])
  expect(changed({ title: 'Gale', byline: [], published: '2025-02-03' })).toEqual([
    { what: 'Headline', before: 'Storm', after: 'Gale' },
    { what: 'By', before: 'Ada Finch', after: 'none' },
    { what: 'Published', before: 'the day 2025-02-01', after: 'the day 2025-02-03' },
  ])
})
