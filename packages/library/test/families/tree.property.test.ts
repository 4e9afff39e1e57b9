import { firstPublished } from '@unspin/core/dates'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, originalOf } from '../../src/families/link.ts'
import type { Link } from '../../src/store/link.ts'
import { explains } from '../../src/families/parents.ts'
import type { Dated } from '../../src/families/precedence.ts'
import { treeOf } from '../../src/families/tree.ts'
import type { Branch } from '../../src/families/branch.ts'

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
const day = fc.integer({ min: 1, max: 5 }).map((number) => `2026-03-0${number}`)
const clock = fc.constantFrom(
  null,
  null,
  'T06:00:00Z',
  'T22:30:00Z',
  'T23:30:00-05:00',
  'T01:30:00+09:00',
  'T12:00',
)
const publication = fc.oneof(
  fc.constant({ published: null, publishedTime: null }),
  fc.tuple(day, clock).map(([published, time]) => ({ published, publishedTime: time && published + time })),
)
const publisher = fc.constantFrom(null, 'The Bay')

const family = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.record({
    members: fc.tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc
          .record({
            id: fc.constant<string>(`m${i}`),
            publication,
            publisher,
            words: fc.integer({ min: 1, max: 3 }),
          })
          .map(({ publication: when, ...rest }) => ({ ...rest, ...when })),
      ),
    ),
    links: fc.uniqueArray(linkAmong(size), {
      selector: ({ a, b }) => (a < b ? a + b : b + a),
      maxLength: 24,
    }),
  }),
)

function linkAmong(size: number): fc.Arbitrary<Link> {
  return fc
    .record({
      a: fc.integer({ min: 0, max: size - 1 }),
      step: fc.integer({ min: 1, max: size - 1 }),
      label: fc.constantFrom('identical' as const, 'edited' as const, 'spun' as const, 'excerpt' as const),
      shares: fc.record({ a: share, b: share }),
      similarity: share,
      original: fc.constantFrom('a' as const, 'b' as const, null, null),
      certainty: share,
    })
    .map(({ a, step, label, ...rest }) => {
      const ends = { a: `m${a}`, b: `m${(a + step) % size}`, label, confidence: 0.9, ...rest }
      return label === 'identical' ? { ...ends, shares: { a: 1, b: 1 }, similarity: 1 } : ends
    })
}

function holdTogether(id: string, links: readonly Link[]): Set<string> {
  const reached = new Set([id])
  for (let before = 0; before !== reached.size;) {
    before = reached.size
    for (const { a, b } of links) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
  }
  return reached
}

/**
 * The members of an earlier day that a comparison links with one, and of which it does not
 * tell that they were made from it.
 */
function clearlyEarlier(id: string, members: readonly Dated[], links: readonly Link[]) {
  const byId = new Map(members.map((member) => [member.id, member]))
  return links.flatMap((link) => {
    if (link.a !== id && link.b !== id) return []
    const source = byId.get(link.a === id ? link.b : link.a)!
    return firstPublished(source, byId.get(id)!) < 0 && originalOf(link) !== id ? [link] : []
  })
}

test('whatever was compared and told, it is one tree of links, parents first', () => {
  fc.assert(
    fc.property(family, ({ members, links }) => {
      const tree = treeOf(members, links)
      const seen = new Set<string>()
      for (const { id, parent, link, choice } of tree) {
        expect(seen.has(id)).toBe(false)
        if (seen.size === 0) expect([parent, link, choice]).toEqual([null, null, null])
        else {
          expect(seen.has(parent!)).toBe(true)
          expect(links).toContain(link)
          expect(new Set([link!.a, link!.b])).toEqual(new Set([id, parent]))
        }
        seen.add(id)
      }
      expect(seen).toEqual(holdTogether(tree[0]!.id, links))
    }),
  )
})

test('no parent is of a later day than its copy, or told to be made from it, where links lead to the original by earlier ones', () => {
  fc.assert(
    fc.property(family, ({ members, links }) => {
      const byId = new Map(members.map((member) => [member.id, member]))
      const [, ...copies] = treeOf(members, links)
      const isUnsettled = copies.some(({ choice }) => choice!.by === 'unsettled')
      if (isUnsettled) expect(copies.map(({ id }) => clearlyEarlier(id, members, links))).toContainEqual([])
      for (const { id, parent, link, choice } of copies) {
        if (choice!.by === 'unsettled') continue
        expect(originalOf(link!)).not.toBe(id)
        const isLater = firstPublished(byId.get(parent!)!, byId.get(id)!) > 0
        expect(choice!.by === 'told').toBe(isLater)
        if (isLater) expect(clearlyEarlier(id, members, links)).toEqual([])
      }
    }),
  )
})

test('of all that are clearly earlier none explains more than the parent, and none is the same word for word if that is not', () => {
  fc.assert(
    fc.property(family, ({ members, links }) => {
      for (const { id, link, choice } of treeOf(members, links)) {
        if (link === null || choice?.by === 'unsettled' || choice?.by === 'told') continue
        for (const other of clearlyEarlier(id, members, links)) {
          if (other.label === 'identical') expect(link.label).toBe('identical')
          if (link.label !== 'identical')
            expect(explains(other, id)).toBeLessThanOrEqual(explains(link, id) + 0.11)
        }
      }
    }),
  )
})

const sorted = (tree: Branch[]) => tree.toSorted((one, other) => (one.id < other.id ? -1 : 1))

test('the order of members and links changes nothing', () => {
  fc.assert(
    fc.property(family, ({ members, links }) => {
      const [first] = members
      const together = holdTogether(first.id, links)
      const [some, others] = [
        members.filter(({ id }) => together.has(id)),
        links.filter(({ a }) => together.has(a)),
      ]
      const reversed = treeOf(some.toReversed(), inOrder(others.toReversed()))
      expect(sorted(reversed)).toEqual(sorted(treeOf(some, inOrder(others))))
    }),
  )
})
