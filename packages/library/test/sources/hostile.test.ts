import { describe, expect, test } from 'vitest'
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
