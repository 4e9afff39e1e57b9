import { describe, expect, test } from 'vitest'
import { formatRoute, parseRoute, type Route } from '../../src/routing/route.ts'

describe('routes', () => {
  test.each<[string, Route]>([
    ['', { view: 'start' }],
    ['#', { view: 'start' }],
    ['#/', { view: 'start' }],
    ['#/compare/sample', { view: 'comparison', pair: 'sample', passage: null }],
    ['#/compare/1x9/passage/12', { view: 'comparison', pair: '1x9', passage: 12 }],
    ['#/compare/1x9/passage/0', { view: 'unknown', address: 'compare/1x9/passage/0' }],
    ['#/compare/', { view: 'unknown', address: 'compare/' }],
    ['#/nowhere', { view: 'unknown', address: 'nowhere' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  test('a formatted route parses to itself', () => {
    const routes: Route[] = [
      { view: 'start' },
      { view: 'comparison', pair: 'a-b_9', passage: null },
      { view: 'comparison', pair: 'a', passage: 3 },
      { view: 'unknown', address: 'x/y' },
    ]
    expect(routes.map((route) => parseRoute(formatRoute(route)))).toEqual(routes)
  })
})
