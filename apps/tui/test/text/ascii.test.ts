import { expect, test } from 'vitest'
import { inAscii } from '../../src/text/ascii.ts'

test.each([
  ['5 articles  ·  by added', '5 articles  -  by added'],
  ['“It’s 3\u00a0% – or 4 × 2”', '"It\'s 3 % - or 4 x 2"'],
  [' reading…', ' reading...'],
  ['\u001b[1m reading…\u001b[22m', '\u001b[1m reading...\u001b[22m'],
  ['a title cut where the wind…', 'a title cut where the wind~'],
  ['a title cut… outlet', 'a title cut~ outlet'],
  ['a title cut…   outlet', 'a title cut... outlet'],
  ['Zürich 漢字', 'Zürich 漢字'],
  ['one…\ntwo·', 'one...\ntwo-'],
])('%j becomes %j', (text, shown) => {
  expect(inAscii(text, 27)).toBe(shown)
})
