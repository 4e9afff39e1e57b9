import { expect, test } from 'vitest'
import { loadEnglish } from '../src/node.ts'

const english = loadEnglish()

const synonyms = [
  ['said', 'stated'],
  ['fuel', 'gasoline'],
  ['begins', 'starts'],
  ['began', 'started'],
  ['entire', 'whole'],
  ['important', 'key'],
  ['bought', 'purchased'],
  ['children', 'youngsters'],
  ['installed', 'put in'],
  ['on purpose', 'deliberately'],
  ['lawyer', 'attorney'],
  ['street', 'avenue'],
  ['went', 'go'],
  ['resigned', 'gave up'],
  ['visited', 'went to'],
  ['seek', 'look for'],
  ['died', 'passed away'],
  ['economy', 'financial system'],
  ['budget', 'spending plan'],
  ['banks', 'financial institutions'],
  ['britain', 'united kingdom'],
  ['hospital', 'clinic'],
  ['hospitals', 'clinics'],
  ["clinic's", "hospital's"],
  ['colour', 'color'],
  ['percent', 'per cent'],
  ['everyone', 'everybody'],
  ['prison', 'jail'],
  ['staff', 'employees'],
  ['cash', 'money'],
  ['autumn', 'fall'],
  ['car', 'automobile'],
  ['nine', '9'],
  ['third', '3rd'],
  ['twenty three', '23'],
  ['until', 'till'],
  ['before', 'earlier than'],
  ['because of', 'due to'],
  ['according to', 'as per'],
  ["isn't", 'is not'],
]

const others = [
  ['said', 'hospital'],
  ['tuesday', 'wednesday'],
  ['can', 'tin'],
  ['increase', 'decrease'],
  ['north', 'south'],
  ['nurse', 'building'],
  ['give up', 'hospital'],
  ['said', 'said'],
  ['homes', 'are home'],
  ['hospital', 'go to'],
  ['us', 'america'],
  ['permitted', 'not allowed'],
  ['broke out', 'ended'],
  ['carried', 'he transported'],
  ['statement', 'assertion final month'],
  ['shore', 'north coast'],
  ['officials', 'prosecutors'],
  ['two', '20'],
  ["can't", 'can'],
]

test.each(synonyms)('%s and %s are synonyms', (one, other) => {
  expect(english.alike(one, other)).toBe(true)
  expect(english.alike(other, one)).toBe(true)
})

test.each(others)('%s and %s are not synonyms', (one, other) => {
  expect(english.alike(one, other)).toBe(false)
  expect(english.alike(other, one)).toBe(false)
})
