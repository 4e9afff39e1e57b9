import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extraction/extract.ts'

const namesIn = (text: string) => new Map(extract(text).names.map(({ name, type }) => [name, type]))

describe('places are told from persons and organizations', () => {
  test.each([
    'Lake Almsby',
    'Mount Pell',
    'Cape Norrick',
    'Port Almsby',
    'Fort Pell',
    'Almsby Bay',
    'Pell Valley',
    'Norrick Forest',
    'Pell Islands',
    'Isle of Pell',
    'Bay of Norrick',
    'Straits of Almsby',
    'River Pell',
    'Lago di Norra',
    'Puerto Norra',
    'Bad Almsheim',
    'San Norro',
    'Saint-Almin',
    'Stadt Almsheim',
    'Sankt Almin',
    'Kap Norrick',
    'Mont Pell',
    'Upper Norrick',
  ])('%s', (name) => {
    for (const sentence of [
      `Rain fell on ${name} for the third day.`,
      `The wind crossed ${name} on Monday.`,
      `The storm came from the sea; ${name} was the first to feel it.`,
    ])
      expect(namesIn(sentence).get(name)).toBe('place')
  })

  test('at the head of a sentence too, where the text has the word in small letters', () => {
    expect(namesIn('The lake is deep. Lake Almsby froze in May. The port is shut.').get('Lake Almsby')).toBe(
      'place',
    )
  })

  test.each([
    ['of a dateline', 'ALMSBY, May 3 (AP) — The market hall was shut on Monday.', 'ALMSBY'],
    [
      'of a dateline, in the spelling of the text',
      'PORT ALMSBY, May 3 — Rain fell.\n\nIt fell on Port Almsby, Jane Doe said.',
      'Port Almsby',
    ],
    ['after the town of', 'Two roofs were lost in the storm over the town of Drossen on Monday.', 'Drossen'],
    ['after the mayor of', 'The flood was over by noon, the mayor of Drossen told the council.', 'Drossen'],
    ['near', 'A tree fell on a van near Halvick on Monday.', 'Halvick'],
  ])('the town %s', (_, text, name) => {
    expect(namesIn(text).get(name)).toBe('place')
  })

  test('a person is apart from where she is from', () => {
    const names = namesIn(
      'A mediator was wanted, said Mayor Lucian Abdi of Port Almsby. Kate Renfield of Lake Pell agreed.',
    )
    expect(Object.fromEntries(names)).toEqual({
      'Lucian Abdi': 'person',
      'Port Almsby': 'place',
      'Kate Renfield': 'person',
      'Lake Pell': 'place',
    })
  })
})

test.each(['Ricki Lake', 'Joan Rivers', 'Elke Marsh', 'Dana Hill', 'River Fenwick', 'Val Norrick'])(
  '%s, who speaks, is a person',
  (name) => {
    expect(namesIn(`The hall was full when ${name} said it would be sold.`).get(name)).toBe('person')
    expect(namesIn(`“It was loud,” said ${name}, who had come by bus.`).get(name)).toBe('person')
  },
)

test('a person with a title is one', () => {
  expect(
    namesIn('The hall was full. “We wait,” said Ms. Lake. Ricki Lake is a nurse.').get('Ricki Lake'),
  ).toBe('person')
})

test.each([
  'Lake Shipping Co',
  'Port of Almsby Authority',
  'Mount Pell Hospital',
  'Cape Norrick Fisheries Ltd',
  'Bay Courier',
  'University of East Norrick',
])('%s is an organization', (name) => {
  expect(namesIn(`A barge was lost on Monday by the ${name} in the storm.`).get(name)).toBe('organization')
})
