import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compare, extract, prepare } from '../../src/index.ts'
import { Words } from '../../src/normalization/words.ts'
import { preparedOf } from '../../src/texts/prepare.ts'
import { german } from '../german-lexicon.ts'

const read = (file: string) => readFileSync(new URL(`../fixtures/${file}.txt`, import.meta.url), 'utf8')
const [source, rewritten, other] = ['source', 'rewritten', 'sametopic'].map((kind) =>
  read(`families/fam-A01/${kind}`),
)
const [germanSource, germanSpun] = ['source', 'spun'].map((kind) => read(`languages/de-klinik/${kind}`))

describe('a prepared article', () => {
  it('is answered for as the article is, on either side, as often as one asks', () => {
    const ours = prepare(source!)
    for (const text of [rewritten!, other!, rewritten!]) {
      expect(compare(ours, text)).toEqual(compare(source!, text))
      expect(compare(prepare(text), extract(source!))).toEqual(compare(text, source!))
    }
  })

  it('is answered for with the lexicon that is given, whichever it was prepared with', () => {
    const [without, withIt] = [prepare(germanSource!), prepare(germanSource!, { lexicon: german })]
    const known = compare(germanSpun!, germanSource!, { lexicon: german })
    const unknown = compare(germanSpun!, germanSource!)
    expect(known).not.toEqual(unknown)
    for (const ours of [without, withIt, without]) {
      expect(compare(germanSpun!, ours, { lexicon: german })).toEqual(known)
      expect(compare(germanSpun!, ours)).toEqual(unknown)
    }
  })

  it('meets one of another language as the texts do', () => {
    const [english, otherLanguage] = [prepare(source!), prepare(germanSource!, { lexicon: german })]
    expect(compare(english, otherLanguage, { lexicon: german })).toEqual(
      compare(source!, germanSource!, { lexicon: german }),
    )
  })

  it('stays as it was when its language is begun anew', () => {
    const [ours, theirs] = [preparedOf(source!), preparedOf(rewritten!)]
    const first = new Words(null, 'en')
    ours.readIn(first)
    expect(compare(ours, theirs)).toEqual(compare(source!, rewritten!))
    ours.readIn(first)
    theirs.readIn(first)
    expect(compare(ours, theirs)).toEqual(compare(source!, rewritten!))
  })

  it('tells its language and what it takes in memory', () => {
    const [short, long] = [prepare('A few words of English.'), prepare(source!.repeat(20))]
    expect(prepare(germanSource!).lang).toBe('de')
    expect(long.bytes).toBeGreaterThan(20 * source!.length)
    expect(long.bytes).toBeLessThan(200 * source!.length)
    expect(short.bytes).toBeLessThan(5000)
  })
})
