import { expect, test } from 'vitest'
import { parseSearch, withOutlet } from '../../../src/session/parts/search-terms.ts'

const outlets = ['Meridian', 'Meridian Wire', 'The Boston Standard']

test.each([
  ['', {}],
  ['storm harbour', { search: 'storm harbour' }],
  ['storm outlet:"Meridian Wire"', { search: 'storm', publisher: 'Meridian Wire' }],
  ['outlet:boston', { publisher: 'The Boston Standard' }],
  ['outlet:meridian', { publisher: 'Meridian' }],
  ['outlet:unheard-of', { publisher: 'unheard-of' }],
  ['since:2024-02-10 until:2024-03-01', { since: '2024-02-10', until: '2024-03-01' }],
  ['since:2024 until:2024', { since: '2024-01-01', until: '2024-12-31' }],
  ['until:2024-02', { until: '2024-02-29' }],
  ['lang:de copies:yes', { lang: 'de', copied: true }],
  ['copies:no', { copied: false }],
  // What is still being typed narrows nothing yet.
  ['outlet: since:202 until:2024-13-45 copies:', {}],
  // A colon may be in what is looked for.
  ['re:storm', { search: 're:storm' }],
])('%s', (text, expected) => {
  expect(parseSearch(text, outlets)).toEqual(expected)
})

test('an outlet is asked for, and all again', () => {
  const one = withOutlet('storm', 'Meridian Wire')
  expect(one).toBe('storm outlet:"Meridian Wire"')
  expect(withOutlet(one, 'Meridian Wire')).toBe('storm')
  expect(withOutlet(one, 'Meridian')).toBe('storm outlet:"Meridian"')
})
