import { expect, test } from 'vitest'
import { visible, visibleLine } from '../../src/text/visible.ts'

test('leaves a text of any language as it is', () => {
  const text = 'Ein “Satz” — naïve, 漢字, עברית, 👩‍👩‍👧 and 1.000 €\n\tnext'
  expect(visible(text)).toBe(text)
})

test.each([
  ['an escape sequence', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['a command to the terminal', 'x\u001b]0;title\u0007', 'x␛]0;title␇'],
  ['the eight-bit form of one', 'x\u009b31m', 'x<U+009B>31m'],
  ['backspaces', 'safe\b\b\b\bevil', 'safe␈␈␈␈evil'],
  ['text that runs backwards', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
  ['DEL', 'a\u007f', 'a␡'],
  ['half a character', 'a\ud800', 'a\ufffd'],
])('%s is shown as symbols', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('what takes no room is left out, but emoji stay whole', () => {
  expect(visible('in\u200bvi\u00adsi\u200dble\ufeff 👨‍👩‍👧 ❤️‍🔥')).toBe('invisible 👨‍👩‍👧 ❤️‍🔥')
})

test('a name stays on its line', () => {
  expect(visibleLine(' one\r\n  two\u001b[2J ')).toBe('one two␛[2J')
})
