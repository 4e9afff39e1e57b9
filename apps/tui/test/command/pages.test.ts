import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

const story = [
  'The river rose by two metres on Sunday, and the market hall of the old town was closed.',
  'Nobody was hurt, but forty families spent the night in the school above the town.',
]
const page = `<!doctype html><title>Rain floods the old town</title><nav><a href="/">Home</a></nav>
<article><h1>Rain floods the old town</h1><p>${story.join('</p><p>')}</p></article>`

function folderWithPage(): string {
  const cwd = folderWithPair()
  writeFileSync(join(cwd, 'page.html.gz'), gzipSync(page))
  writeFileSync(join(cwd, 'story.txt'), story.join('\n\n'))
  return cwd
}

test('a page is compared with a text; offsets refer to the text taken out of it, which is given', async () => {
  const { stdout } = await unspin(['compare', 'page.html.gz', 'story.txt', '--json'], {
    cwd: folderWithPage(),
  })
  const { verdict, a, b, passages } = JSON.parse(stdout)
  expect(verdict.label).toBe('identical')
  expect(a.title).toBe('Rain floods the old town')
  expect(a.text.slice(...passages[0].a)).toContain(story[0])
  expect(b.text).toBeUndefined()
})

test('a page on the standard input is known by how it begins', async () => {
  const { stdout } = await unspin(['extract', '-', '--json'], { input: page })
  const { title, text, body, bodySpans, furniture } = JSON.parse(stdout)
  expect(title).toBe('Rain floods the old town')
  expect(body).toBe(story.join('\n\n'))
  expect(bodySpans.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual(story)
  expect(furniture).toEqual([{ kind: 'headline', start: 0, end: 24, rule: 'the title of the page' }])
})

test('pages of a list are extracted, packed or not', async () => {
  const cwd = folderWithPage()
  writeFileSync(
    join(cwd, 'pages.jsonl'),
    '{"id": 1, "file": "page.html.gz"}\n{"id": 2, "file": "story.txt"}\n',
  )
  const { stdout } = await unspin(['extract', '--files', 'pages.jsonl', '--jsonl'], { cwd })
  const [ofPage, ofText] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(ofPage.body).toBe(story.join('\n\n'))
  expect(ofText).not.toHaveProperty('text')
})
