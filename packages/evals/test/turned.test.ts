import { compare, extract } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { describe, expect, it } from 'vitest'
import { fixtures, readPairSet } from '../src/sets.ts'

const lexicon = loadEnglish()
const families = readPairSet(fixtures, 'families')!
const originals = new Map(families.pairs.map((pair) => [pair.b, families.texts(pair)[1]]))

/** Words that stand in the same company and say the contrary. */
const contraries = [
  ['increased', 'decreased'],
  ['rose', 'fell'],
  ['opened', 'closed'],
  ['bought', 'sold'],
  ['won', 'lost'],
  ['north', 'south'],
  ['east', 'west'],
  ['guilty', 'innocent'],
  ['approved', 'rejected'],
  ['Monday', 'Friday'],
  ['morning', 'evening'],
  ['women', 'men'],
] as const

describe('a text of which one word was turned into its contrary', () => {
  it('is edited, whatever the text and the word', () => {
    let turned = 0
    for (const text of originals.values()) {
      const body = extract(text).bodySpans
      for (const [one, other] of contraries.flatMap(([p, q]) => [[p, q] as const, [q, p] as const])) {
        const places = [...text.matchAll(new RegExp(`\\b${one}\\b`, 'g'))]
        const place = places.find(({ index }) => body.some(([start, end]) => index >= start && index < end))
        if (!place) continue
        const changed = text.slice(0, place.index) + other + text.slice(place.index + one.length)
        const { verdict } = compare(changed, text, { lexicon })
        turned++
        expect(verdict.label, `${one} became ${other}: ${verdict.reasons.join(' ')}`).toBe('edited')
        expect(verdict.reasons[0]).toContain(`“${other}” in A, “${one}” in B`)
      }
    }
    expect(turned).toBeGreaterThan(20)
  })
})
