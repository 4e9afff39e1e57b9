import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from './made/folder.ts'
import { readPlaces } from './made/read.ts'
import { page, story } from './made/story.ts'

test('a file goes by the name that it is given, which tells its format too', async () => {
  const folder = await folderOf({ 0: page(story), 1: `[${JSON.stringify({ text: story })}]`, 2: '' })
  const { sources, failed } = await readPlaces([
    { path: join(folder, '0'), place: 'storm.html' },
    { path: join(folder, '1'), place: 'news/list.json' },
    { path: join(folder, '2'), place: 'news/empty.txt' },
    { path: join(folder, '3'), place: 'gone.txt' },
  ])

  expect(sources.map(({ place, format }) => [place, format])).toEqual([
    ['storm.html', 'html'],
    ['news/list.json#item=1', undefined],
  ])
  expect(failed).toEqual([
    'news/empty.txt is empty. Give a text with words in it.',
    expect.stringContaining('does not exist'),
  ])
})

test('of a folder what nobody takes for an article is counted; what was named by itself is tried', async () => {
  const folder = await folderOf({ 0: story, 1: 'GIF89a', 2: story })
  const { sources, failed, skipped } = await readPlaces([
    { path: join(folder, '0'), place: 'news/a.txt' },
    { path: join(folder, '1'), place: 'news/b.gif' },
    { path: join(folder, '1'), place: 'c.gif' },
    { path: join(folder, '2'), place: 'news/.git/d.txt' },
  ])

  expect(sources.map(({ place }) => place)).toEqual(['news/a.txt'])
  expect(failed).toEqual([expect.stringMatching(/^c\.gif is /)])
  expect(skipped).toEqual(['news has 1 file in formats that are not read (.gif 1)'])
})
