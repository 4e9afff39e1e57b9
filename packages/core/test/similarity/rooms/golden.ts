import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract, type Lexicon } from '../../../src/index.ts'
import { wordsOf } from '../../../src/normalization/words.ts'
import { pairOf, type Pair } from '../../../src/similarity/pair/pair.ts'
import { lexiconFor } from '../../../src/texts/language.ts'
import { preparedOf } from '../../../src/texts/prepare.ts'
import { german } from '../../german-lexicon.ts'

// One pair of every kind, and some of other languages: German with a lexicon, which the core's own
// tests have none of English for.
const pairs: [later: string, original: string][] = [
  ...['reprint', 'edited', 'spun', 'rewritten', 'restructured', 'excerpt', 'independent', 'sametopic'].map(
    (kind, n) =>
      [`families/fam-A0${(n % 6) + 1}/${kind}`, `families/fam-A0${(n % 6) + 1}/source`] as [string, string],
  ),
  ['languages/de-klinik/spun', 'languages/de-klinik/source'],
  ['languages/fr-usine/rewritten', 'languages/fr-usine/source'],
  ['languages/it-ponte/edited', 'languages/it-ponte/source'],
  ['languages/es-riada/sametopic', 'languages/es-mosaico/source'],
]

const read = (file: string) =>
  preparedOf(extract(readFileSync(new URL(`../../fixtures/${file}.txt`, import.meta.url), 'utf8')))

/** What a room finds in each of the pairs, in lines that a person can read. */
export type Finding = (pair: Pair, lexicon: Lexicon | null) => string[]

/**
 * Holds what a room finds to what it found when the rooms were made: `goldens/ROOM.txt`. Whoever changes it
 * on purpose writes it anew by `vitest run -u` and reads the difference.
 */
export function keepsFinding(room: string, find: Finding): void {
  test(`the room of ${room} finds what it found`, async () => {
    const told = pairs.map(([later, original]) => {
      const [a, b] = [read(later), read(original)]
      const lexicon = lexiconFor([a.article, b.article], german)
      const language = wordsOf(a.lang ?? b.lang, lexicon)
      const lines = find(pairOf(a.readIn(language), b.readIn(language)), lexicon)
      return [`${later}, ${original}`, ...lines.map((line) => `  ${line}`)].join('\n')
    })
    expect(told.length).toBe(12)
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`goldens/${room}.txt`)
  })
}

export const figure = (value: number): string => String(Math.round(value * 1e6) / 1e6)
