import { expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.ts'
import { expectLinear } from '../growth.ts'

const repeated = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length))

/** Texts that make a careless scanner slow. */
const hostile: Record<string, (length: number) => string> = {
  'unclosed curly quotation marks': repeated(' “a'),
  'unclosed straight quotation marks': repeated(' "a'),
  'single marks': repeated(" 'a"),
  'paragraphs left open': repeated('“Hello there, my good old friend.\n'),
  'one line of words': repeated('The quick brown Fox said to Jane Doe that it was late. '),
  'one line of capitals': repeated('Jane Doe '),
  'one word': repeated('a'),
  initials: repeated('A.'),
  hyphens: repeated('A-'),
  'null bytes': repeated('\0'),
  'lone surrogates': repeated('\ud800 \udc00x '),
  'short lines': repeated('a\n'),
  'hard-wrapped lines': repeated('The quick brown fox jumps over the lazy dog and runs away from,\n'),
  'pronouns without a person': repeated('“I will be there on time,” he said. '),
  'words held up': repeated('the “so-called” plan and '),
  'one unclosed mark after another': repeated('“'),
  elisions: repeated('l’A'),
  decimals: repeated('1.2,'),
  'verbs with their pronouns': repeated('a-il, dit-il, '),
  dates: repeated('3 May 2024\n'),
  'distinct names': (length) =>
    Array.from({ length: length / 20 }, (_, i) => `A${letters(i)} B${letters(i * 7)} said so. `).join(''),
}

const letters = (i: number) => i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)

test.each(Object.entries(hostile))('%s: time grows with the length', (_, make) => {
  expectLinear(20_000, (length) => {
    const text = make(length)
    return () => extract(text)
  })
})

test('five million characters in one line are read', () => {
  const article = extract(
    repeated('“We have been here for as long as anybody can remember,” said Jane Doe. ')(5_000_000),
  )
  expect(article.quotes.length).toBeGreaterThan(65_000)
})
