import { describe, expect, test } from 'vitest'
import { extract, learnRepeatedBlocks } from '../../src/index.ts'
import { bodyOf } from '../../src/article.ts'
import { expectLinear } from '../growth.ts'

const signUp = 'The Harrow Dispatch lands on doormats every Friday: ask for it at the corner shop.'
const biography = 'Perpetua Lund has walked the river for the Dispatch since 1998 and keeps two geese.'
const answer = '“We are looking into it and will say more in due course,” the council said in a statement.'

const stories = [
  [
    'Ferry runs late again',
    'The ferry between Harrow and Skeld was late for the fifth day in a row on Tuesday, its owner said.',
    'A worn bearing had to be sent for from Bergen, and it will be a week before it comes.',
  ],
  [
    'School roof to be mended',
    'Builders will begin on Monday to mend the roof of the primary school, which has leaked since spring.',
    'Lessons go on in the church hall, where forty desks were carried over the weekend.',
  ],
  [
    'Baker wins bread prize',
    'A baker from Mill Lane has won the prize for the best rye loaf in the county for the second year.',
    'He bakes it in an oven that his grandfather built of river stones in 1931.',
  ],
] as const

const page = ([title, first, second]: (typeof stories)[number], archive: string) =>
  [title, 'By Perpetua Lund', first, answer, signUp, second, `From our archive: ${archive}`, biography].join(
    '\n\n',
  )

const pages = [
  page(stories[0], 'The winter the river froze'),
  page(stories[1], 'How the hall was built'),
  page(stories[2], 'Forty years of flour'),
]
const known = learnRepeatedBlocks(pages.map((text) => extract(text)))
const next = [
  'Goose blocks the bridge',
  'By Perpetua Lund',
  'A goose that would not move held up the traffic on the old bridge for two hours on Sunday.',
  signUp,
  answer,
  'From our archive: The swan of 1974',
  'It left when it was given a bun.',
  biography,
].join('\n\n')

const interview = (i: number) => {
  const matters = [1, 2, 3, 4].flatMap((n) => [
    `The Dispatch asks: What of matter ${i * n} then?`,
    `Nothing can be said of the ${i * n}th so far this year.`,
  ])
  return extract(matters.join('\n\n'))
}

describe('blocks that an outlet repeats', () => {
  test('are learned from three stories and set apart in the next, each with its rule', () => {
    const { text, boilerplate, title, byline } = extract(next, { knownBlocks: known })
    expect(boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual([
      signUp,
      'From our archive: The swan of 1974',
      biography,
    ])
    expect(boilerplate.slice(0, 2).map(({ kind, rule }) => [kind, rule])).toEqual([
      ['repeated', 'repeated block'],
      ['repeated', 'repeated block'],
    ])
    expect([title, byline]).toEqual(['Goose blocks the bridge', ['Perpetua Lund']])
  })

  test('are part of the body as long as they are unknown', () => {
    expect(bodyOf(extract(next))).toContain(signUp)
  })

  test('are never what somebody said, nor head lines', () => {
    const article = extract(next, { knownBlocks: known })
    expect(bodyOf(article)).toContain(answer)
    expect(article.quotes).toHaveLength(1)
  })

  test('are learned again from articles out of which they were taken', () => {
    const again = learnRepeatedBlocks(pages.map((text) => extract(text, { knownBlocks: known })))
    expect([...again].sort()).toEqual([...known].sort())
  })

  test('are not learned from two stories, nor from three versions of one', () => {
    expect(learnRepeatedBlocks(pages.slice(0, 2).map((text) => extract(text)))).toEqual(new Set())
    const versions = [stories[0], stories[0], stories[0]].map((story, i) =>
      extract(`${page(story, 'The winter')}\n\nUpdate ${i}: the bearing has now come as far as Stavanger.`),
    )
    expect(learnRepeatedBlocks(versions)).toEqual(new Set())
  })

  test('are no questions of an interview, though all begin alike', () => {
    expect(learnRepeatedBlocks([7, 11, 13, 17].map(interview))).toEqual(new Set())
  })
})

const articles = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    extract([`Story ${i}`, `It is told here in ${i} words of its own.`, signUp, biography].join('\n\n')),
  )

test('a thousand articles are learned from in linear time', () => {
  expectLinear(250, (count) => {
    const given = articles(count)
    return () => learnRepeatedBlocks(given)
  })
})
