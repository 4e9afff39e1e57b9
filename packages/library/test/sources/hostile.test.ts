import { describe, expect, test } from 'vitest'
import { makeDocx } from './made/docx.ts'
import { makePdf } from './made/pdf.ts'
import { readFile } from './made/read.ts'
import { story } from './made/story.ts'

const filled = (piece: string, length = 200_000): string => piece.repeat(Math.ceil(length / piece.length))

/** Each line deeper than the one before. */
const deeper = (indent: string, line: string, count: number): string =>
  Array.from({ length: count }, (_, depth) => indent.repeat(depth) + line).join('\n')

describe('Markdown', () => {
  test.each<[what: string, written: string]>([
    ['quotes on one line', filled('>')],
    ['quotes with spaces', filled('> ')],
    ['quotes line by line', deeper('>', ' a', 500)],
    ['lists by indentation', deeper(' ', '- a', 1500)],
    ['lists by more of it', deeper('  ', '* a', 1500)],
    ['numbered lists on one line', filled('1. ')],
    ['lists on one line', filled('* + - ')],
    ['lists in quotes', filled('> - ')],
    ['quotes in lists', filled('- > ')],
  ])('nested without end is told: %s', async (_what, written) => {
    expect((await readFile('a.md', `${story}\n\n${written}x`)).failed).toEqual([
      'a.md has lists or quotes nested more than 100 deep. Give its text without them, as plain text.',
    ])
  })

  test('nested as people nest it is read', async () => {
    const { sources } = await readFile('a.md', `${'>'.repeat(40)} ${story}\n\n${deeper('  ', '- Item', 30)}`)
    expect(sources[0]?.text).toContain(story)
    expect(sources[0]?.text.match(/<li>/g)).toHaveLength(30)
  })

  // In proportion to its length, or these would take minutes.
  test.each<[what: string, written: string]>([
    ['asterisks', filled('*', 1e6)],
    ['asterisks between letters', filled('a*', 3e5)],
    ['two asterisks between letters', filled('a**b', 3e5)],
    ['underscores', filled('_', 1e6)],
    ['brackets', filled('[')],
    ['brackets of pictures', filled('![')],
    ['links that are never closed', filled('[a](b ')],
    ['backticks', filled('`', 1e6)],
    ['backticks, ever more', Array.from({ length: 1000 }, (_, count) => '`'.repeat(count)).join(' ')],
    ['letters before an at', `${filled('a', 1e6)}@`],
    ['definitions', Array.from({ length: 20_000 }, (_, at) => `[a${at}]: b\n`).join('')],
    ['a title that is never closed', `[a]: b "${filled('c\n')}`],
    ['lines of one item', `- a\n${filled('b\n')}`],
    ['lines of one quote', `> a\n${filled('b\n')}`],
    ['lines of one paragraph', filled('b\n', 5e5)],
    ['empty lines', filled('\n', 1e6)],
    ['lines of code', filled('    a\n', 1e6)],
    ['comments that are never closed', filled('<!-- ')],
    ['tags that are never closed', filled('<div\n')],
    ['cells', `|a|b|\n|-|-|\n${filled('|a|b|\n')}`],
  ])('of one sign is read: %s', async (_what, written) => {
    const { sources, failed } = await readFile('a.md', `# Harbour\n\n${story}\n\n${written}`)
    expect(failed).toEqual([])
    expect(sources[0]?.text).toContain(story)
  })

  test('of more pieces than can be held is told', async () => {
    const told = [
      'a.md has more list items, cells or marks than any article. Give its parts, or its text as plain text.',
    ]
    expect((await readFile('a.md', filled('- a\n', 1.5e6))).failed).toEqual(told)
    expect((await readFile('a.md', filled('*a ', 4e6))).failed).toEqual(told)
  })

  test('says what it means: tables, tasks, links by reference, markup', async () => {
    const { sources } = await readFile(
      'a.md',
      'One\n===\n\n- [x] Done ~~by~~ *now*\n- [ ] Open [here][1]\n\n|a|b|\n|-|-|\n|c|d|\n\n<div>Kept &amp; sound</div>\n\n[1]: https://x.test "Title"\n',
    )
    expect(sources[0]?.text.replace(/\s*\n\s*/g, '')).toBe(
      '<h1>One</h1><ul><li>Done <s>by</s> <em>now</em></li><li>Open <a href="https://x.test" title="Title">here</a></li></ul><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table><div>Kept &amp; sound</div>',
    )
  })
})

const mail = 'From: ann@x.test\r\nSubject: The harbour\r\n'
const beyondMeasure =
  'a.eml is a damaged message, or one whose headers or parts are beyond measure. Save its text and give that.'

/** Messages in parts of messages. */
const nestedParts = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('')

describe('mail', () => {
  test.each<[what: string, message: string]>([
    ['parts in parts', `${mail}${nestedParts(2000)}\r\n${story}`],
    ['headers', `${mail}${filled('X-Other: a\r\n', 3e6)}\r\n${story}`],
  ])('of too many %s is told', async (_what, message) => {
    expect((await readFile('a.eml', message)).failed).toEqual([beyondMeasure])
  })

  test.each<[what: string, message: string]>([
    [
      'tags that are never closed',
      `${mail}Content-Type: text/html\r\n\r\n<p>${story}</p>${filled('<', 1e6)}`,
    ],
    [
      'styles that are never closed',
      `${mail}Content-Type: text/html\r\n\r\n<p>${story}</p>${filled('<style>', 1e6)}`,
    ],
    [
      'messages in messages',
      `${mail}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${story}\r\n--b\r\n${filled(`Content-Type: message/rfc822\r\n\r\n${mail}`)}`,
    ],
  ])('of many %s is read', async (_what, message) => {
    const { sources, failed } = await readFile('a.eml', message)
    expect(failed).toEqual([])
    expect(sources[0]?.text).toContain(story)
  })

  test('of more lines than can be held is told', async () => {
    const { failed } = await readFile('a.eml', `${mail}\r\n${filled('a\n', 2e6 + 20)}`)
    expect(failed).toEqual([
      'a.eml is a message of more lines than can be held. Save its text and give that.',
    ])
  })
})

describe('records', () => {
  const nested = `${'{"name":'.repeat(20_000)}"Ann Lee"${'}'.repeat(20_000)}`

  test('with names in names without end are read without the name', async () => {
    for (const name of ['a.json', 'a.jsonl']) {
      const { sources } = await readFile(name, `{"text": "${story}", "author": ${nested}, "id": ${nested}}`)
      expect(sources).toMatchObject([{ text: story, metadata: {} }])
      expect(sources[0]).not.toHaveProperty('id')
    }
  })

  test('of arrays in arrays are told', async () => {
    const { failed } = await readFile('a.json', filled('['))
    expect(failed).toEqual(['a.json#item=1 is no JSON. Mend it, or give one article a line.'])
  })

  test('in a table of columns without end are told', async () => {
    const { failed } = await readFile('a.csv', `text,${filled('a,', 2e6)}\n${filled('a\n')}`)
    expect(failed).toEqual([
      'a.csv has more than 1,000 columns. Give those with the text and what is told of it.',
    ])
  })

  test('with metadata that are too long to be any are read without them, and tell it', async () => {
    const long = filled('a ', 20_000)
    const record = {
      text: story,
      title: long,
      publisher: long,
      lang: long,
      author: Array.from({ length: 2000 }, String),
    }
    const { sources } = await readFile('a.json', JSON.stringify(record))
    expect(sources).toMatchObject([{ text: story, metadata: {} }])
    expect(
      sources[0]?.notes.map(
        (note) => / has a (\w+) that is too long to be one; it is left out$/.exec(note)?.[1],
      ),
    ).toEqual(['title', 'publisher', 'lang', 'byline'])
    expect((await readFile('a.json', JSON.stringify({ text: story, id: long }))).failed).toEqual([
      expect.stringMatching(/… has a name of more than 10,000 characters\. Give it a shorter one\.$/),
    ])
  })
})

describe('documents', () => {
  test.each([
    ['a.docx', makeDocx([`${'</w:t></w:r><w:ins>'.repeat(5000)}`])],
    ['a.docx', makeDocx([`</w:t></w:r>${'<w:x>'.repeat(20_000)}${'</w:x>'.repeat(20_000)}<w:r><w:t>`])],
  ])('of Word nested without end are told', async (name, bytes) => {
    expect((await readFile(name, bytes)).failed).toEqual([
      'a.docx is a damaged Word document, or one nested beyond measure. Save it again as DOCX or as plain text.',
    ])
  })

  test('of Word of more parts than can be held are told', async () => {
    const bytes = makeDocx([`</w:t></w:r>${'<w:r><w:t>a</w:t></w:r>'.repeat(200_000)}<w:r><w:t>`])
    expect((await readFile('a.docx', bytes)).failed).toEqual([
      'a.docx is a Word document of more parts than can be held. Save it as plain text.',
    ])
  })

  test('of PDF with a tree of pages that leads back, or with more pages than any book, are told', async () => {
    const pdf = makePdf([[[700, story]]]).toString('latin1')
    const back = Buffer.from(pdf.replace('Kids [4 0 R]', 'Kids [2 0 R]'), 'latin1')
    expect((await readFile('a.pdf', back)).failed).toEqual([
      'a.pdf is a damaged PDF. Save it again from the program that made it.',
    ])
    const long = makePdf(Array.from({ length: 10_001 }, () => []))
    expect((await readFile('a.pdf', long)).failed).toEqual([
      'a.pdf has more than 10,000 pages. Give those of the article.',
    ])
  })
})
