import { compare, type Verdict } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { describe, expect, it } from 'vitest'
import { fixtures, type PairTruth, readPairSet } from '../src/sets.ts'

const families = readPairSet(fixtures, 'families')!
const lexicon = loadEnglish()

/** A verdict that hangs by a hair may fall on either side of it. */
const leastConfidence = 0.6

const verdicts = new Map<string, Verdict>()
function verdictOn(pair: PairTruth): Verdict {
  if (!verdicts.has(pair.id)) verdicts.set(pair.id, compare(...families.texts(pair), { lexicon }).verdict)
  return verdicts.get(pair.id)!
}

type Change = (text: string, nth: number) => string

/** Changes the text of `a` in every pair, and returns what became of the labels: nothing, one hopes. */
function labelsChangedBy(change: Change, expectNote?: RegExp): string[] {
  const changed: string[] = []
  families.pairs.forEach((pair, nth) => {
    const [a, b] = families.texts(pair)
    const { verdict, notes } = compare(change(a, nth), b, { lexicon })
    const { label, confidence } = verdictOn(pair)
    if (verdict.label !== label && confidence >= leastConfidence)
      changed.push(`${pair.id}: ${label} → ${verdict.label}`)
    if (expectNote && !expectNote.test(notes.join(' '))) changed.push(`${pair.id}: not noted`)
  })
  return changed
}

const residue = [
  'ADVERTISEMENT',
  'Share: Facebook X Email',
  'Copyright © 2025 The Daily Example. All rights reserved.',
  'Content Source: www.example.com',
  'Subscribe to our newsletter',
  'Read more: Ten things to know this week',
]

/** A line of residue between two lines of the text, another one and elsewhere in each. */
const withResidue: Change = (text, nth) => {
  const lines = text.split('\n')
  return lines.toSpliced(1 + ((nth * 7) % (lines.length - 1)), 0, residue[nth % residue.length]!).join('\n')
}

const otherMarks: Change = (text) =>
  text
    .replace(/(^|[\s(])["“]/g, '$1«')
    .replace(/[“”"]/g, '»')
    .replace(/[‘’]/g, "'")
    .replace(/[—–]/g, '-')
const otherSystem: Change = (text) => text.normalize('NFD').replace(/ /g, '\u00a0').replace(/\n/g, '\r\n')
const otherParagraphs: Change = (text) => text.replace(/\n+/g, (ends) => (ends.length > 1 ? '\n' : '\n\n'))
const hidden: Change = (text) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u200b$2')
const lookAlike: Change = (text) =>
  text.replace(/o/g, '\u043e').replace(/a/g, '\u0430').replace(/v/g, '\u03bd')

describe('no label of the families is changed', () => {
  it('by residue of the page', () => expect(labelsChangedBy(withResidue)).toEqual([]))

  it.each([
    ['marks of quotation, hyphens', otherMarks],
    ['normal form, spaces, line ends', otherSystem],
    ['paragraphs', otherParagraphs],
  ])('by typography: %s', (_, change) => expect(labelsChangedBy(change)).toEqual([]))

  it('by hidden characters, which are reported', () => expect(labelsChangedBy(hidden, /hidden/i)).toEqual([]))

  it('by look-alike characters, which are reported', () =>
    expect(labelsChangedBy(lookAlike, /look-alike/i)).toEqual([]))
})
