import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'

const labelOf = (a: string, b: string) => compare(a, b).verdict.label

const story = `The old swing bridge at Tarnmouth opened again on Tuesday, eleven weeks after a barge struck its northern pier.
Engineers of the county had promised that traffic would return within a fortnight, but divers found a crack below the waterline.
The repairs cost 4.2 million pounds, of which the owner of the barge will pay about a third, said Helen Varga of the bridge office.
The council agreed to let the remainder come from a reserve that was meant for the coastal road next spring.
Shopkeepers on Quay Street greeted the first lorries with flags, for their takings had fallen by half since September.
A weight limit of eighteen tonnes stays in force until the end of the winter.`

describe('a text of which a little was changed', () => {
  it.each([
    ['a name', 'Helen Varga', 'Gunhild Tavast'],
    ['a figure', '4.2 million', '9.7 million'],
    ['a day', 'Tuesday', 'Friday'],
    ['a negation put in', 'stays in force', 'stays not in force'],
    ['a negation put in by another verb', 'The council agreed', 'The council never agreed'],
  ])('is edited, and no reprint: %s', (_, from, to) => {
    const changed = story.replace(from, to)
    expect(changed).not.toBe(story)
    const { verdict, passages } = compare(changed, story)
    expect(verdict.label).toBe('edited')
    expect(verdict.reasons[0]).toMatch(/^What is said was changed at 1 place: /)
    for (const passage of passages.filter(({ kind }) => kind === 'verbatim')) {
      expect(passage.replacements).toEqual([])
      expect(passage.only).toEqual({ a: [], b: [] })
    }
  })

  it.each([
    ['typography', '4.2 million', '4.2m'],
    ['an abbreviated month', 'September', 'Sept.'],
  ])('is a reprint where it is a trifle: %s', (_, from, to) => {
    const text = story.replace('a third', 'a third of it, for a kilometre of road')
    expect(labelOf(text.replace(from, to), text)).toMatch(/^(?:reprint|identical)$/)
  })

  it('says the contrary in Chinese too', () => {
    const text =
      '市议会周四批准了新医院的预算，反对者说这笔钱应当先用来修复去年被洪水冲毁的桥梁和学校。市长在会后对记者表示，工程将于明年春天开始，并在三年之内完成全部建设任务。河边的居民担心通往工地的唯一道路会再次被淹。'
    expect(labelOf(text.replace('批准', '否决'), text)).toBe('edited')
  })
})

describe('texts of few words', () => {
  const short = 'Ferry to Ostness cancelled until noon.'
  it.each([
    ['no copy is claimed of', short, short],
    ['nothing to compare is', '', short],
  ])('%s them', (_, a, b) => {
    const { verdict, direction, explanation } = compare(a, b, { explain: true })
    expect(verdict.label).toBe('too-short')
    expect(verdict.reasons).toHaveLength(1)
    expect(direction.reasons).toEqual(['Too few words to tell whether one was made from the other.'])
    expect(explanation).toMatchObject({
      decisions: [],
      rules: [expect.stringMatching(/^Fewer than 12 words/)],
    })
  })

  it('are copies where a sentence of eight words is the same', () => {
    const sentence = 'The ferry to Ostness will not sail before noon.'
    expect(labelOf(sentence, sentence)).toBe('identical')
    expect(labelOf(`${sentence} Take the bus.`, `Travel news: ${sentence}`)).not.toBe('too-short')
  })

  it('do not include a paragraph in a script whose words nobody parts', () => {
    const tibetan = 'བོད་སྐད་ཀྱི་ཡི་གེ་འདི་ནི་ཚིག་གི་བར་ལ་སྟོང་ཆ་མེད་པར་འབྲི་བ་ཡིན་ནོ'.repeat(6)
    expect(labelOf(tibetan, tibetan)).toBe('identical')
  })
})

describe('an essay with hardly a fact in it', () => {
  it('is no form because its one year was changed', () => {
    const essay = story
      .replaceAll(/Tuesday|Helen Varga|Quay Street|September|Tarnmouth/g, 'somewhere')
      .replaceAll(/eleven|4\.2 million|eighteen|a third|half/g, 'some')
    expect(labelOf(`${essay}\nIt was built in 1911.`, `${essay}\nIt was built in 1923.`)).toBe('edited')
  })
})

describe('two texts of very different length', () => {
  it('are of no form, though the words of the shorter stand in the longer in one order by chance', () => {
    const notice =
      'Shares of Tarn Shipping rose 4 crowns to 63 on Monday, said the bank in its report to the council.'
    const long = Array.from({ length: 40 }, (_, n) => story.replaceAll('Tarnmouth', `Place${n}`)).join('\n')
    expect(labelOf(notice, long)).not.toBe('same-form')
  })
})

describe('a long clause that was put in', () => {
  it('turns nothing round, though it denies something', () => {
    const clause = ', which nobody in the town had wanted to see shut for so long a time,'
    const longer = story.replace('the coastal road', `the coastal road${clause}`)
    expect(longer).not.toBe(story)
    expect(compare(longer, story).verdict.reasons.join()).not.toContain('What is said was changed')
    // The same where it is short.
    const short = compare(story.replace('greeted', 'never greeted'), story)
    expect(short.verdict.reasons.join()).toContain('What is said was changed')
  })
})

const noticeOf = (name: string, place: string, [year, before, sales, more]: string[]) =>
  `Profit of the year was $${year} million, after $${before} million the year before. ${name} Ltd said that sales rose ${more}% to $${sales} million, helped by its works at ${place}, and that it looks for as much again in the spring.`

describe('two notices of one form', () => {
  const [a, b] = [
    noticeOf('Tavast Cables', 'Ostness', ['4.2', '3.9', '61.4', '11']),
    noticeOf('Brant & Keel', 'Wexmoor', ['8.7', '9.1', '23.6', '2']),
  ]

  it('are told by whom they are about first, and by their figures as both write them', () => {
    const { label, reasons } = compare(a, b).verdict
    expect(label).toBe('same-form')
    expect(reasons[0]).toMatch(/differ: “Tavast Cables Ltd” in A, “Brant & Keel Ltd” in B; “Ostness” in A/)
    expect(reasons[0]).toContain('“$4.2 million” in A, “$8.7 million” in B')
    expect(reasons[0]).toContain('“11%” in A, “2%” in B')
  })
})
