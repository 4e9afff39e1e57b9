import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { familyOrders } from '../../src/api/reading.ts'
import { formatRoute, parseRoute } from '../../src/routing/addresses.ts'
import { identityOf } from '../../src/routing/identity.ts'
import { familyLooks, type Route } from '../../src/routing/route.ts'

describe('addresses', () => {
  test.each<[string, Route]>([
    ['', { view: 'home' }],
    ['#', { view: 'home' }],
    ['#/', { view: 'home' }],
    ['#/compare', { view: 'start' }],
    ['#/compare/sample', { view: 'comparison', pair: 'sample' }],
    ['#/compare/1x9/passage/12', { view: 'comparison', pair: '1x9', passage: 12 }],
    ['#/compare?a=one&b=t%2Fwo&passage=3', { view: 'articles-comparison', a: 'one', b: 't/wo', passage: 3 }],
    ['#/compare?a=one&b=one&aVersion=1', { view: 'articles-comparison', a: 'one', b: 'one', aVersion: 1 }],
    ['#/compare?a=one', { view: 'start' }],
    ['#/check/a%20b', { view: 'check', id: 'a b' }],
    ['#/check/text/1x9?copy=b', { view: 'check', text: '1x9', copy: 'b' }],
    [
      '#/article/https%3A%2F%2Fexample.org%2Fx?version=2',
      { view: 'article', id: 'https://example.org/x', version: 2 },
    ],
    ['#/library?search=storm+boat&sort=title', { view: 'library', search: 'storm boat', sort: 'title' }],
    ['#/library?sort=colour&since=2025-13-40&x=y', { view: 'library' }],
    ['#/families/x', { view: 'family', id: 'x' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  test.each(['compare/1x9/passage/0', 'compare/', 'nowhere', 'article', 'article/%E0%A4%A', 'library/x'])(
    '%s leads nowhere',
    (address) => {
      expect(parseRoute(`#/${address}`)).toEqual({ view: 'unknown', address })
    },
  )
})

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const ordinal = fc.integer({ min: 1 })
const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const order = fc.constantFrom('ascending', 'descending')
const sort = fc.constantFrom('added', 'published', 'title', 'publisher', 'words', 'copies')
const place = {
  passage: ordinal,
  hide: fc.subarray(['verbatim', 'edited', 'spun', 'rewritten', 'quotation'] as const, { minLength: 1 }),
  boilerplate: fc.constant(true as const),
}
const some = { requiredKeys: ['view'] as ['view'] }

const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ view: 'home' }, { view: 'start' }, { view: 'jobs' }, { view: 'settings' }),
  fc.record(
    {
      view: fc.constant('library'),
      search: text,
      publisher: text,
      lang: text,
      source: text,
      since: day,
      until: day,
      copied: fc.boolean(),
      sort,
      order,
    },
    some,
  ),
  fc.record({ view: fc.constant('check'), id: text, copy: text }, some),
  fc.record({ view: fc.constant('check'), text, copy: text }, some),
  fc.record({ view: fc.constant('comparison'), pair: text, ...place }, { requiredKeys: ['view', 'pair'] }),
  fc.record(
    { view: fc.constant('articles-comparison'), a: text, b: text, ...place },
    { requiredKeys: ['view', 'a', 'b'] },
  ),
  fc.record(
    { view: fc.constant('article'), id: text, version: ordinal, tab: text, at: text },
    { requiredKeys: ['view', 'id'] },
  ),
  fc.record(
    {
      view: fc.constant('families'),
      search: text,
      publisher: text,
      minSize: ordinal,
      since: day,
      until: day,
      sort: fc.constantFrom(...familyOrders),
    },
    some,
  ),
  fc.record(
    { view: fc.constant('family'), id: text, member: text, show: fc.constantFrom(...familyLooks) },
    { requiredKeys: ['view', 'id'] },
  ),
  fc.record(
    {
      view: fc.constant('quotations'),
      search: text,
      speaker: text,
      publisher: text,
      since: day,
      until: day,
      altered: fc.constant(true as const),
    },
    some,
  ),
  fc.record({ view: fc.constant('job'), id: text }),
)

describe('routes', () => {
  test('come back from their address as they were', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route)
      }),
    )
  })

  test('come back from the address bar, which writes some characters in its own way', () => {
    fc.assert(
      fc.property(routes, (route) => {
        const bar = new URL(formatRoute(route), 'http://127.0.0.1:4780/')
        expect(parseRoute(bar.hash)).toEqual(route)
      }),
    )
  })

  test('any address is read, and what is read keeps its address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        const read = parseRoute(`#/${address}`)
        expect(parseRoute(formatRoute(read))).toEqual(read)
      }),
    )
  })

  test('of one thing have one identity, whatever part of it they show', () => {
    expect(identityOf({ view: 'article', id: 'x', version: 2 })).toBe(
      identityOf({ view: 'article', id: 'x' }),
    )
    expect(identityOf({ view: 'library', search: 'x' })).toBe(identityOf({ view: 'library' }))
    expect(identityOf({ view: 'article', id: 'x' })).not.toBe(identityOf({ view: 'article', id: 'y' }))
    expect(identityOf({ view: 'check', id: 'x', copy: 'y' })).toBe(identityOf({ view: 'check', id: 'x' }))
    expect(identityOf({ view: 'family', id: 'x' })).not.toBe(identityOf({ view: 'families' }))
  })
})
