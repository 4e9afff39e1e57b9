import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, SourceError } from '@unspin/library'

/** The characters of Windows-1252 above ASCII, byte by byte from 0x80; a hole where it has none. */
const upperHalf =
  '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ' +
  String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))
const accents = [...upperHalf].filter((character) => character !== '\0')

const printableText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .filter((text) => /\S/.test(text) && !text.startsWith('\ufeff') && text.isWellFormed())

const westernText = fc
  .array(
    fc.tuple(fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 12 }), fc.constantFrom(...accents)),
    {
      minLength: 1,
    },
  )
  .map((words) => `An article ${words.map((word) => word.join('')).join(' ')}.`)

test('UTF-8 comes back as it was, with a mark or without', () => {
  fc.assert(
    fc.property(printableText, fc.boolean(), (text, marked) => {
      const bytes = Buffer.from((marked ? '\ufeff' : '') + `An article: ${text}`)

      expect(decodeText(bytes, 'a.txt')).toEqual({ text: `An article: ${text}`, notes: [] })
    }),
  )
})

test('UTF-16 with a mark comes back as it was, in both orders of bytes', () => {
  fc.assert(
    fc.property(printableText, fc.boolean(), (text, big) => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')

      expect(decodeText(big ? bytes.swap16() : bytes, 'a.txt').text).toBe(text)
    }),
  )
})

test('Windows-1252 comes back as it was and is told', () => {
  fc.assert(
    fc.property(westernText, (text) => {
      const bytes = Uint8Array.from(text, encodeWindows1252)

      expect(decodeText(bytes, 'a.txt')).toEqual({
        text,
        notes: ['a.txt is not UTF-8; read as Windows-1252'],
      })
    }),
  )
})

test('whatever the bytes, there is a text or one clear line', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, name) => {
      const outcome = attempt(() => decodeText(bytes, name))

      if (outcome instanceof SourceError) expect(outcome.message).toMatch(/^[^\p{Cc}]+\.$/u)
      else expect(outcome).toMatchObject({ text: expect.stringMatching(/\S/) })
    }),
    { numRuns: 500 },
  )
})

function encodeWindows1252(character: string): number {
  const code = character.charCodeAt(0)
  return code < 0x80 ? code : 0x80 + upperHalf.indexOf(character)
}

function attempt<T>(action: () => T): T | unknown {
  try {
    return action()
  } catch (error) {
    return error
  }
}
