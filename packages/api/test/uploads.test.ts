import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@unspin/api'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Uploads } from '../src/uploads/uploads.ts'
import { copiesOf, stories } from './stories.ts'
import { ended, places, workplace } from './workplace.ts'

const story = stories[0]!.text
const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`unspin-uploads-${process.pid}-`))

const part = (place: string, text = story, offset = 0) => ({
  key: place,
  place,
  size: offset + text.length,
  offset,
  content: new Blob([text]),
})

async function send(
  client: Client,
  upload: string,
  path: string,
  content: string,
  {
    key = path.slice(-100) || 'none',
    size = content.length,
    offset,
  }: { key?: string; size?: number; offset?: number } = {},
) {
  const form = new FormData()
  const fields = {
    upload,
    key,
    path,
    size: String(size),
    ...(offset !== undefined && { offset: String(offset) }),
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([content]))
  await client.uploads.file.mutate(form)
}

async function added(client: Client, files: Record<string, string>) {
  const { id: upload } = await client.uploads.begin.mutate()
  for (const [path, content] of Object.entries(files)) await send(client, upload, path, content)
  return ended(client, await client.jobs.add.mutate({ upload }))
}

describe.each(places)('%s', (where) => {
  test('files that were sent are added by the paths they were dropped with, and removed here', async () => {
    const client = (await workplace()).connect[where]()
    const { job, failures, skipped } = await added(client, {
      'news/flood.txt': story,
      'news/week.jsonl': `{"id":"herons","text":${JSON.stringify(stories[1]!.text)}}\n{"text":""}\n`,
      'news/picture.png': 'PNG',
      '/copy.html': `<!doctype html><article>${copiesOf.flood.text.replaceAll(/^(.+)$/gm, '<p>$1</p>')}</article>`,
      'empty.txt': '',
    })

    expect(job).toMatchObject({
      title: '5 files',
      state: 'done',
      counts: { added: 3, failed: 2, skipped: 1, links: 1 },
    })
    expect(failures.map(({ place }) => place)).toEqual(['news/week.jsonl#line=2', 'empty.txt'])
    expect(skipped.map(({ place }) => place)).toEqual(['news'])
    const { articles } = await client.articles.page.query({ sort: 'added', order: 'ascending' })
    expect(articles.map(({ id, source }) => [id === 'herons', source])).toEqual([
      [false, 'news/flood.txt'],
      [true, 'news/week.jsonl#herons'],
      [false, 'copy.html'],
    ])
    expect(spools().flatMap((name) => readdirSync(join(tmpdir(), name)))).toEqual([])
  })

  test('a file of a folder is known again by its path, one by itself by what it says', async () => {
    const client = (await workplace()).connect[where]()
    await added(client, { 'news/a.txt': story, 'b.txt': story })
    const { job } = await added(client, { 'news/a.txt': `${story} Updated.`, 'b.txt': stories[1]!.text })
    expect(job.counts).toMatchObject({ added: 1, updated: 1 })
    expect((await added(client, { 'b.txt': story })).job.counts).toMatchObject({ unchanged: 1 })
  })

  test('a large file is sent in parts; each may come again, the first too, where its answer was lost', async () => {
    const client = (await workplace()).connect[where]()
    const { id: upload } = await client.uploads.begin.mutate()
    const size = Buffer.byteLength(story)
    const sendPart = (from: number, to?: number, path = 'a.txt') =>
      send(client, upload, path, story.slice(from, to), { key: '0', size, offset: from })
    for (const _ of ['the answer is lost', 'it is heard']) await sendPart(0, 100)
    for (const _ of ['the answer is lost', 'it is heard']) await sendPart(100, 200)
    await sendPart(0, 100)
    await expect(sendPart(150)).rejects.toThrow('a.txt has 200 bytes here')
    await expect(sendPart(0, 100, 'b.txt')).rejects.toThrow('its key is that of another file')
    await expect(send(client, upload, 'b.txt', 'x', { size: 2, offset: 1 })).rejects.toThrow(
      'b.txt has 0 bytes',
    )
    await expect(send(client, upload, 'b.txt', 'xx', { size: 1 })).rejects.toThrow('was to have 1 bytes')
    await sendPart(200)
    const { id } = await client.jobs.add.mutate({ upload })

    expect((await ended(client, { id })).job).toMatchObject({
      title: 'a.txt',
      counts: { added: 1, updated: 0, failed: 0 },
    })
    const [article] = (await client.articles.page.query({})).articles
    expect((await client.articles.get.query({ id: article!.id }))?.article.text).toBe(story)
  })

  test('files of one name that are sent at once stay apart; one that broke off is not added', async () => {
    const client = (await workplace()).connect[where]()
    const { id: upload } = await client.uploads.begin.mutate()
    const other = stories[1]!.text
    const half = (text: string, key: string, offset: number, to?: number) =>
      send(client, upload, 'story.txt', text.slice(offset, to), {
        key,
        size: Buffer.byteLength(text),
        offset,
      })
    await half(story, '0', 0, 100)
    await half(other, '1', 0, 100)
    await half(`${story} It broke off.`, '2', 0, 300)
    await half(story, '0', 100)
    await half(other, '1', 100)
    const { job } = await ended(client, await client.jobs.add.mutate({ upload }))

    expect(job).toMatchObject({ title: '2 files', counts: { added: 2, failed: 0 } })
    const { articles } = await client.articles.page.query({})
    const texts = articles.map(async ({ id }) => (await client.articles.get.query({ id }))?.article.text)
    expect(new Set(await Promise.all(texts))).toEqual(new Set([story, other]))
  })

  test.each([
    ['', 'not the path of a dropped file'],
    ['../../etc/passwd', 'not the path of a dropped file'],
    ['a/../../b.txt', 'not the path of a dropped file'],
    ['a//b.txt', 'not the path of a dropped file'],
    ['a\0.txt', 'not the path of a dropped file'],
    ['a\nb.txt', 'not the path of a dropped file'],
    ['x/'.repeat(501), 'up to 1000 characters'],
  ])('the path %j is refused in one line', async (path, line) => {
    const client = (await workplace()).connect[where]()
    const { id: upload } = await client.uploads.begin.mutate()
    await expect(send(client, upload, path, story)).rejects.toThrow(line)
  })

  test('a path names nothing on this disk', async () => {
    const { connect, folder } = await workplace()
    const client = connect[where]()
    const target = join(folder, 'target.txt')
    const { job } = await added(client, { [target]: story, 'C:\\windows\\a.txt': story })
    expect(job.counts.added).toBe(2)
    expect(existsSync(target)).toBe(false)
  })

  test('what is no upload, or no form, is refused', async () => {
    const client = (await workplace()).connect[where]()
    const { id: upload } = await client.uploads.begin.mutate()
    await expect(client.jobs.add.mutate({ upload })).rejects.toThrow('This upload holds no file.')
    await expect(client.jobs.add.mutate({ upload: '../..' })).rejects.toThrow('There is no such upload.')
    await expect(send(client, 'none', 'a.txt', story)).rejects.toThrow('There is no such upload.')
    const form = new FormData()
    form.set('upload', upload)
    form.set('key', '0')
    form.set('path', 'a.txt')
    form.set('size', '15')
    form.set('file', 'a text, no file')
    await expect(client.uploads.file.mutate(form)).rejects.toThrow('file')
  })

  test('an upload that is being added takes no more', async () => {
    const client = (await workplace()).connect[where]()
    const { id: upload } = await client.uploads.begin.mutate()
    await send(client, upload, 'a.txt', story)
    const job = await client.jobs.add.mutate({ upload })
    await expect(send(client, upload, 'b.txt', story)).rejects.toThrow('There is no such upload.')
    await expect(client.jobs.add.mutate({ upload })).rejects.toThrow('There is no such upload.')
    await ended(client, job)
  })
})

describe('what waits to be added', () => {
  let uploads: Uploads
  afterEach(() => uploads.close())

  test('is for nobody else to read, and forgotten after an hour or at the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    uploads = new Uploads()
    const { id } = await uploads.begin()
    await uploads.receive(id, part('a.txt'))
    const [spool] = spools()
    const folder = join(tmpdir(), spool!)
    expect(statSync(folder).mode & 0o077).toBe(0)
    expect(statSync(join(folder, id, '0')).mode & 0o077).toBe(0)

    vi.advanceTimersByTime(3_600_001)
    vi.useRealTimers()
    await expect.poll(() => readdirSync(folder)).toEqual([])
    await expect(uploads.receive(id, part('b.txt'))).rejects.toThrow('There is no such upload.')
    await uploads.close()
    expect(existsSync(folder)).toBe(false)
  })

  test('is removed when its process was killed', async () => {
    const abandoned = join(tmpdir(), 'unspin-uploads-4194305-abc') // no system has so many processes
    mkdirSync(join(abandoned, 'upload'), { recursive: true })
    uploads = new Uploads()
    await uploads.begin()
    expect(existsSync(abandoned)).toBe(false)
  })

  test('has a place again as soon as there is room for one', async () => {
    uploads = new Uploads()
    vi.stubEnv('TMPDIR', join(tmpdir(), 'no-such-folder'))
    await expect(uploads.begin()).rejects.toThrow('ENOENT')
    vi.unstubAllEnvs()
    const { id } = await uploads.begin()
    await uploads.receive(id, part('a.txt'))
    expect(uploads.take(id)).toHaveLength(1)
  })

  test('is bounded: in uploads, in files, in bytes', async () => {
    uploads = new Uploads({ uploads: 2, files: 3, bytes: 5000 })
    const [one, two] = [await uploads.begin(), await uploads.begin()]
    await expect(uploads.begin()).rejects.toThrow('2 uploads are under way already.')
    for (const name of ['a', 'b', 'c']) await uploads.receive(one.id, part(name, 'text'))
    await expect(uploads.receive(one.id, part('d'))).rejects.toThrow('up to 3 files')
    await expect(uploads.receive(two.id, part('e', 'x'.repeat(5000)))).rejects.toThrow('may take up to')
    await uploads.remove(one.id)
    const most = 'x'.repeat(2500)
    await uploads.receive(two.id, part('e', most))
    await uploads.receive(two.id, part('e', most))
    await expect(uploads.receive(two.id, part('f', most, 1))).rejects.toThrow('f has 0 bytes here')
    await uploads.receive(two.id, part('f', most))
  })

  test('may be thousands of files', async () => {
    uploads = new Uploads()
    const { id } = await uploads.begin()
    await Promise.all(
      Array.from({ length: 2000 }, (_, i) => uploads.receive(id, part(`news/${i}.txt`, `${i}`))),
    )
    const files = uploads.take(id)
    expect(files).toHaveLength(2000)
    expect(new Set(files.map(({ path }) => path)).size).toBe(2000)
  })
})
