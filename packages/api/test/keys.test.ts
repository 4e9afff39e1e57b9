import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalClient, createRemoteClient, type Library, startServer } from '@unspin/api'
import { EventSource } from 'eventsource'
import { describe, expect, onTestFinished, test } from 'vitest'
import { send } from './requests.ts'
import { stories } from './stories.ts'
import { ended, places, workplace } from './workplace.ts'

async function open(library: Library) {
  const failures: unknown[] = []
  const server = await startServer({
    host: '0.0.0.0',
    port: 0,
    library,
    onFailure: (error) => failures.push(error),
  })
  onTestFinished(() => server.close())
  const at = `http://127.0.0.1:${new URL(server.url).port}`
  const call = async (headers: Record<string, string> = {}, query = '') => {
    const { status, body, headers: told } = await send(`${at}/trpc/samples.pair${query}`, { headers })
    return { status, message: JSON.parse(body).error?.message as string | undefined, told }
  }
  return { ...server, at, call, failures }
}

/** A subscription as any program can make one. */
async function watchJobs(at: string, key: string) {
  const leaving = new AbortController()
  const { body, status } = await fetch(`${at}/trpc/jobs.watch`, {
    headers: { accept: 'text/event-stream', authorization: `Bearer ${key}` },
    signal: leaving.signal,
  })
  expect(status).toBe(200)
  let heard = ''
  const listen = async () => {
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) heard += chunk
  }
  return { ended: listen().catch(() => {}), heard: () => heard, leave: () => leaving.abort() }
}

const params = (value: unknown) => `?connectionParams=${encodeURIComponent(JSON.stringify(value))}`

describe('a server that others can reach', () => {
  test('makes a key when it is first opened, keeps only its hash, and never tells it again', async () => {
    const { library } = await workplace()
    const { firstKey, asksForKey } = await open(library)
    expect(asksForKey).toBe(true)
    expect(firstKey).toMatch(/^unspin_[\w-]{43}$/)

    const file = join(library.folder!, 'keys.json')
    expect(readFileSync(file, 'utf8')).not.toContain(firstKey!.slice(7))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(library.folder!)).toEqual(['keys.json'])
    expect((await open(library)).firstKey).toBeNull()
  })

  test('answers only to those who have a key, as a header or as a parameter of the connection', async () => {
    const { library } = await workplace()
    const { firstKey, call, at } = await open(library)

    const refused = await call()
    expect(refused).toMatchObject({ status: 401, told: { 'www-authenticate': 'Bearer' } })
    expect(refused.message).toMatch(/^This server asks for a key\./)
    for (const authorization of [
      'Bearer wrong',
      `Bearer ${firstKey}x`,
      `Basic ${firstKey}`,
      'Bearer',
      `Bearer ${firstKey} ${firstKey}`,
    ])
      expect(await call({ authorization })).toMatchObject({ status: 401 })
    for (const value of [null, 7, {}, { key: 7 }, { key: 'wrong' }])
      expect(await call({}, params(value))).toMatchObject({ status: 401 })
    expect(await call({}, '?connectionParams={')).toMatchObject({ status: 401 })
    expect(await call({ authorization: `Bearer ${firstKey}` })).toMatchObject({ status: 200 })
    expect(await call({ authorization: `bearer  ${firstKey}` })).toMatchObject({ status: 200 })
    expect(await call({}, params({ key: firstKey }))).toMatchObject({ status: 200 })
    expect((await fetch(at)).status).toBe(404) // the page itself is no secret; here there is none
  })

  test('is used through the client with a key: calls, files and subscriptions', async () => {
    const { library } = await workplace()
    const { firstKey, at } = await open(library)
    const client = createRemoteClient(at, { EventSource, key: firstKey! })
    const events: unknown[] = []
    const watching = client.jobs.watch.subscribe(undefined, { onData: (event) => events.push(event) })
    const { id: upload } = await client.uploads.begin.mutate()
    const form = new FormData()
    const file = new Blob([stories[0]!.text])
    const fields = { upload, key: '0', path: 'flood.txt', size: String(file.size) }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    form.set('file', file)
    await client.uploads.file.mutate(form)

    expect((await ended(client, await client.jobs.add.mutate({ upload }))).job.counts.added).toBe(1)
    await expect.poll(() => events.length).toBeGreaterThan(0)
    watching.unsubscribe()
    await expect(createRemoteClient(at).samples.pair.query()).rejects.toThrow('This server asks for a key.')
    await expect(createRemoteClient(at, { key: 'x' }).samples.pair.query()).rejects.toThrow('not known here')
  })

  test('refuses a key from the moment on at which it is revoked', async () => {
    const { library } = await workplace()
    const { firstKey, at, call } = await open(library)
    const client = createRemoteClient(at, { key: firstKey! })
    const { id, key } = await client.keys.create.mutate({ name: 'the news desk' })
    const listed = await client.keys.list.query()
    expect(listed.map(({ name }) => name)).toEqual(['first', 'the news desk'])
    expect(JSON.stringify(listed)).not.toMatch(/hash|unspin_/)

    expect(await call({ authorization: `Bearer ${key}` })).toMatchObject({ status: 200 })
    expect(await client.keys.revoke.mutate({ id })).toEqual({ revoked: true })
    expect(await call({ authorization: `Bearer ${key}` })).toMatchObject({ status: 401 })
    expect(await client.keys.revoke.mutate({ id })).toEqual({ revoked: false })
  })

  test('ends what is open by a key once it is revoked, whichever process did so, and nothing else', async () => {
    const { library } = await workplace()
    const { firstKey, at } = await open(library)
    const { keys, jobs } = createLocalClient({ library })
    const { id, key } = await keys.create.mutate({ name: 'the news desk' })
    const [staying, leaving] = await Promise.all([firstKey!, key].map((each) => watchJobs(at, each)))
    expect(await keys.revoke.mutate({ id })).toEqual({ revoked: true })
    await leaving!.ended
    const { id: job } = await jobs.add.mutate({ articles: stories })
    await expect.poll(() => staying!.heard()).toContain(job)
    staying!.leave()
  })

  test('lets nobody in by a damaged list of keys, and says so where it was started', async () => {
    const { library } = await workplace()
    const { firstKey, call, failures } = await open(library)
    for (const damage of ['{', '[]', '{"keys":[{"hash":""}]}']) {
      writeFileSync(join(library.folder!, 'keys.json'), damage)
      expect(await call({ authorization: `Bearer ${firstKey}` })).toMatchObject({ status: 500 })
    }
    expect(String(failures[0])).toContain('is no list of keys. Remove it')
    await expect(open(library)).rejects.toThrow('is no list of keys')
  })

  test('needs a library to keep the keys in', async () => {
    await expect(startServer({ host: '0.0.0.0', port: 0 })).rejects.toThrow('Give it one.')
  })
})

test.each(places)('on this machine alone no key is asked for: %s', async (where) => {
  const { connect, server } = await workplace()
  expect(server).toMatchObject({ asksForKey: false, firstKey: null })
  const client = connect[where]()
  const { key } = await client.keys.create.mutate({ name: ' a reader ' })
  expect(key).toMatch(/^unspin_/)
  expect(await client.keys.list.query()).toMatchObject([{ name: 'a reader' }])
  await expect(client.keys.create.mutate({ name: ' ' })).rejects.toThrow('Give the key a name.')
})
