import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flow, TextFlow, type Block } from '../../src/marked-text/text-flow.ts'
import { article, passage, report, spanOf, texts } from './fixtures.ts'

const shown = (blocks: Block[]) =>
  blocks.map(({ runs }) => runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''))

describe('flow', () => {
  const { comparison, articles } = report()
  const blocks = flow(articles.a, comparison.passages, 'a')

  test('is the text, a block a line, nothing lost and nothing added', () => {
    expect(shown(blocks)).toEqual(texts.a.split('\n'))
  })

  test('leaves out blank lines and keeps offsets', () => {
    const [first, second] = flow(article('One\n\n  \n\tTwo  \r\n'), [], 'a')
    expect(first).toMatchObject({ start: 0 })
    expect(second).toMatchObject({ start: 9, runs: [{ start: 9, pieces: [{ start: 9, text: 'Two' }] }] })
  })

  test('marks replaced words and words of this side only', () => {
    const run = blocks[1]?.runs[0]
    expect(run).toMatchObject({ passages: [0], opens: [0] })
    const marks = run?.pieces.filter(({ mark }) => mark).map(({ text, mark }) => [text, mark?.type])
    expect(marks).toEqual([
      ['The', 'only'],
      ['9', 'replaced'],
      ['folks', 'replaced'],
      ['raised', 'replaced'],
    ])
    expect(run?.pieces.find(({ text }) => text === '9')?.mark).toEqual({
      type: 'replaced',
      passage: 0,
      replacement: 2,
      relation: 'other',
    })
  })

  test('sets a removed line apart with what it is', () => {
    expect(blocks.map(({ removal }) => removal?.kind ?? null)).toEqual([null, null, null, 'credit'])
  })

  test('greys only the removed part of a line', () => {
    const text = 'HALIFAX (AP) — The storm broke.'
    const furniture = [{ kind: 'dateline' as const, start: 0, end: 15, rule: 'a place before a dash' }]
    const [block] = flow(article(text, { furniture }), [], 'a')
    expect(block?.removal).toBeNull()
    expect(block?.runs.map(({ removal }) => removal?.kind ?? null)).toEqual(['dateline', null])
  })

  test('opens a passage once, though it goes on over lines', () => {
    const text = 'First line\nsecond line'
    const blocksOfTwo = flow(article(text), [passage([0, text.length], [0, 1])], 'a')
    expect(blocksOfTwo.map(({ runs }) => runs.map(({ opens }) => opens))).toEqual([[[0]], [[]]])
  })

  test('shows a stretch of several passages as part of each', () => {
    const text = 'one two three four'
    const passages = [
      passage(spanOf(text, 'one two three'), [0, 1]),
      passage(spanOf(text, 'two three four'), [2, 3]),
    ]
    const runs = flow(article(text), passages, 'a')[0]?.runs
    expect(runs?.map((run) => [run.pieces.map((piece) => piece.text).join(''), run.passages])).toEqual([
      ['one ', [0]],
      ['two three', [0, 1]],
      [' four', [1]],
    ])
  })
})

const spans = (text: string, count: number) =>
  fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
    { maxLength: count },
  )

describe('TextFlow', () => {
  const words = fc.array(fc.constantFrom('storm', 'harbour', '\n', ' ', '\n\n', 'of'), { maxLength: 40 })
  test('is the same text in the same blocks, whatever the parts', () => {
    fc.assert(
      fc.property(
        words
          .map((each) => each.join(''))
          .chain((text) => fc.tuple(fc.constant(text), spans(text, 6), spans(text, 6), spans(text, 2))),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        ([text, own, only, removed], parts) => {
          const passages = own.map((span) => passage(span, [0, 1], { only: { a: [...only], b: [] } }))
          const furniture = removed.map(([start, end]) => ({
            kind: 'dateline' as const,
            start,
            end,
            rule: '',
          }))
          const whole = article(text, { furniture })
          const reading = new TextFlow(whole, passages, 'a')
          const blocks: Block[] = []
          for (let turn = 0; !reading.isDone; turn += 1)
            blocks.push(...reading.next(parts[turn % parts.length]!))
          expect(blocks).toEqual(flow(whole, passages, 'a'))
        },
      ),
    )
  })
})
