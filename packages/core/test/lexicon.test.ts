import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compare, type Lexicon } from '../src/index.ts'
import { german } from './german-lexicon.ts'

const read = (file: string) =>
  readFileSync(new URL(`fixtures/languages/de-klinik/${file}.txt`, import.meta.url), 'utf8')
const [spun, source] = [read('spun'), read('source')]

const compared = (lexicon?: Lexicon) => compare(spun, source, lexicon ? { lexicon } : {})
const kindsFound = (lexicon?: Lexicon) => compared(lexicon).passages.map(({ kind }) => kind)
const spunPassages = (lexicon?: Lexicon) => kindsFound(lexicon).filter((kind) => kind === 'spun').length

/** The words that stand for each other as synonyms, those of `b` first. */
const synonymsFound = (lexicon?: Lexicon) =>
  compared(lexicon).passages.flatMap(({ replacements }) =>
    replacements
      .filter(({ relation }) => relation === 'synonym')
      .map(({ a, b }) => `${source.slice(...b)} → ${spun.slice(...a)}`),
  )

describe('the lexicon of another language', () => {
  it('tells which replaced words are synonyms', () => {
    expect(synonymsFound(german)).toEqual(
      expect.arrayContaining([
        'Hebamme → Geburtshelferin',
        'Dörfern → Ortschaften',
        'Bürgermeister → Stadtoberhaupt',
        'Gesicht → Antlitz',
      ]),
    )
    expect(synonymsFound()).not.toContain('Hebamme → Geburtshelferin')
  })

  it('shows passages to be spun that are only edited or rewritten without it', () => {
    expect(spunPassages()).toBe(0)
    expect(spunPassages(german)).toBeGreaterThan(5)
  })

  it('shows a retold story to be one', () => {
    expect(compare(read('restructured'), source, { lexicon: german }).verdict.label).toBe('rewritten')
    expect(compare(read('independent'), source, { lexicon: german }).verdict.label).toBe('same-event')
  })

  it('leaves nothing to note; none, or that of a third language, is noted', () => {
    expect(compared(german).notes).toEqual([])
    expect(compared().notes).toEqual([expect.stringMatching(/lexicon/i)])
    expect(compared({ ...german, lang: 'nl' }).notes).toEqual([
      expect.stringMatching(/lexicon for this language \(de\)/),
    ])
  })

  it('is not asked about a language that is not its own', () => {
    expect(kindsFound({ ...german, lang: 'nl' })).toEqual(kindsFound())
  })
})
