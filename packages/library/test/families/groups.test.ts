import { expect, test } from 'vitest'
import { groupsOf } from '../../src/families/groups.ts'
import type { Link } from '../../src/store/link.ts'

function link(a: string, b: string, told: Partial<Link> = {}): Link {
  return {
    a,
    b,
    label: 'edited',
    confidence: 0.9,
    shares: { a: 0.9, b: 0.9 },
    similarity: 0.9,
    original: null,
    certainty: 0,
    ...told,
  }
}

/** Every two of them are copies of one another. */
const all = (...ids: string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => link(a, b)))

const excerpt = { label: 'excerpt', shares: { a: 0.1, b: 0.1 } } as const
const whole = { shares: { a: 1, b: 0.2 } }

test('copies of one story are a group; nothing is in two', () => {
  expect(groupsOf([...all('a', 'b', 'c'), ...all('x', 'y')])).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ])
  expect(groupsOf([])).toEqual([])
})

test('one chance link does not make two families one', () => {
  const families = [...all('a', 'b', 'c', 'd'), ...all('w', 'x', 'y', 'z')]
  expect(groupsOf([...families, link('a', 'z')])).toEqual(groupsOf(families))
})

test('a paragraph that two families share joins them neither by itself nor through whoever quotes it', () => {
  const shared = ['a', 'b', 'c'].flatMap((one) => ['x', 'y', 'z'].map((other) => link(one, other, excerpt)))
  const families = [...all('a', 'b', 'c'), ...all('x', 'y', 'z'), ...shared]

  expect(groupsOf(families)).toHaveLength(2)
  const quoting = [link('q', 'a', excerpt), link('q', 'x', { ...excerpt, shares: { a: 0.2, b: 0.2 } })]
  expect(groupsOf([...families, ...quoting])).toEqual([
    ['a', 'b', 'c'],
    ['q', 'x', 'y', 'z'],
  ])
})

test('a roundup that holds several stories whole does not join them', () => {
  const stories = [...all('a1', 'a2', 'a3'), ...all('b1', 'b2', 'b3')]
  const held = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((id) => link(id, 'roundup', whole))
  const groups = groupsOf([...stories, ...held])

  expect(groups).toHaveLength(2)
  expect(groups.map((group) => group.filter((id) => id.startsWith('a')).length).sort()).toEqual([0, 3])

  const sources = ['a', 'b', 'c', 'd'].map((id) =>
    link(id, 'roundup', { ...whole, original: 'a', certainty: 0.9 }),
  )
  expect(groupsOf(sources)).toEqual([['a', 'roundup']])
})

test('a chain of passages from article to article does not make a family of all', () => {
  const ids = Array.from({ length: 50 }, (_, i) => `n${String(i).padStart(2, '0')}`)
  const chain = (told: Partial<Link>) => ids.slice(1).map((id, i) => link(ids[i]!, id, told))

  expect(Math.max(...groupsOf(chain(excerpt)).map(({ length }) => length))).toBeLessThanOrEqual(3)
  expect(Math.max(...groupsOf(chain({ label: 'rewritten', similarity: 0.3 })).map(({ length }) => length))).toBeLessThan(8) // prettier-ignore
})

test('the short and the long version of one story are a family', () => {
  const between = ['s1', 's2'].flatMap((short) => ['l1', 'l2'].map((long) => link(short, long, whole)))
  expect(groupsOf([...all('s1', 's2'), ...all('l1', 'l2'), ...between])).toEqual([['l1', 'l2', 's1', 's2']])
})

test('a large family takes whoever corresponds with enough of it', () => {
  const members = Array.from({ length: 30 }, (_, i) => `m${i}`)
  const few = members.slice(0, 4).map((id) => link('new', id))
  expect(groupsOf([...all(...members), ...few])[0]).toHaveLength(31)
})
