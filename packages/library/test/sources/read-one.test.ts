import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOne, SourceError } from '@unspin/library'
import { makeDocx } from './made/docx.ts'
import { folderOf } from './made/folder.ts'
import { servePages } from './made/server.ts'
import { page, story } from './made/story.ts'

test('the one article of a file or an address is given', async () => {
  const folder = await folderOf({ 'a.docx': makeDocx([story]), 'b.jsonl': `{"id": "b", "text": "One."}\n` })
  const server = await servePages({ '/a': page(story) })

  expect(await readOne(join(folder, 'a.docx'))).toMatchObject({ text: story })
  expect(await readOne(join(folder, 'b.jsonl'))).toMatchObject({ id: 'b', text: 'One.' })
  expect(await readOne(`${server}/a`, { allowPrivateAddresses: true })).toMatchObject({ text: page(story) })
})

test.each<[name: string, content: string, problem: string]>([
  [
    'several.jsonl',
    '{"text": "One."}\n{"text": "Two."}\n',
    'holds several articles. Give a file with one of them.',
  ],
  ['empty.txt', '', 'is empty. Give a text with words in it.'],
  ['bad.jsonl', '{"text": ""}', 'holds no article: '],
])('where there is not one, it is told: %s', async (name, content, problem) => {
  const place = join(await folderOf({ [name]: content }), name)
  await expect(readOne(place)).rejects.toThrow(SourceError)
  await expect(readOne(place)).rejects.toThrow(`${place} ${problem}`)
})

test('an empty folder holds none', async () => {
  const folder = await folderOf({})

  await expect(readOne(folder)).rejects.toThrow(`${folder} holds no article. Give a file with words in it.`)
})
