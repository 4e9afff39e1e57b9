import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedInBash } from '../../src/completion/ids/quoted-in-bash.ts'
import { type Quotation, readInBash } from '../../src/completion/ids/typed-in-bash.ts'

const closing: Record<Quotation, string> = { '': '', "'": "'", '"': '"', "$'": "'" }

/** Letters of all scripts, and more often what shells make something of. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...' \t\n\r\\\'"`$(){}[]*?~!#;&|<>=^-:,%\u001b\u009b\u202e01'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join('').replaceAll('\0', ''))
const quotations = fc.constantFrom<Quotation[]>('', "'", '"', "$'")

/** What bash makes of words; what it has to complain of fails the test. */
function readByBash(words: readonly string[]): string[] {
  const script = `PATH=; printf '%s\\0' ${words.join(' ')}`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\0').slice(0, -1)
}

test('what is quoted in bash is read by it as the text that it was, and shows nothing that steers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, quotations), { minLength: 100, maxLength: 200 }), (all) => {
      const words = all.map(([text, open]) => `${open}${quotedInBash(text, open)}${closing[open]}`)
      for (const word of words) expect(word).not.toMatch(/[\p{C}\u2028\u2029\u00a0]/u)
      // A word of nothing would be none.
      expect(readByBash(words.map((word) => `x${word}`))).toEqual(all.map(([text]) => `x${text}`))
    }),
    { numRuns: 10 },
  )
})

test('what is quoted in bash is read back here', () => {
  fc.assert(
    fc.property(texts, quotations, (text, open) => {
      expect(readInBash(open + quotedInBash(text, open))).toEqual({ value: text, open })
    }),
  )
})

test('of each beginning of what is quoted, bash makes one word, and runs nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, fc.nat()), { minLength: 100, maxLength: 200 }), (all) => {
      const words = all.map(([text, at]) => {
        const quoted = quotedInBash(text, '')
        const cut = quoted.slice(0, at % (quoted.length + 1)).replace(/(?<=(?:^|[^\\])(?:\\\\)*)\\$/u, '')
        return `x${cut}${closing[readInBash(cut).open]}`
      })
      expect(readByBash(words)).toHaveLength(words.length)
    }),
    { numRuns: 10 },
  )
})
