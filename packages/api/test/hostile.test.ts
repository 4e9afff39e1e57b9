import { createRemoteClient, startServer } from '@unspin/api'
import type { RunningServer } from '@unspin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send } from './requests.ts'

let server: RunningServer
let port: string
beforeAll(async () => {
  server = await startServer({ port: 0 })
  ;({ port } = new URL(server.url))
})
afterAll(() => server.close())

const json = { 'content-type': 'application/json' }
const call = () => `${server.url}/trpc/samples.pair`
const compare = () => `${server.url}/trpc/comparisons.compare`

describe('the Host header', () => {
  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.0.7', 'a b'])(
    'with %s is refused: its name may have been pointed at this machine',
    async (host) => {
      const { status, body } = await send(call(), { headers: { host } })

      expect(status).toBe(403)
      expect(body).toContain('This server answers to this machine alone')
    },
  )

  test.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'unspin.localhost', 'LOCALHOST'])(
    'with %s is answered',
    async (name) => {
      expect(await send(call(), { headers: { host: `${name}:${port}` } })).toMatchObject({ status: 200 })
    },
  )
})

describe('a page of another origin', () => {
  test.each([
    ['elsewhere', { origin: 'https://evil.example' }],
    ['on another port', { origin: 'http://127.0.0.1:1' }],
    ['in a sandbox', { origin: 'null' }],
    ['without a readable origin', { origin: 'evil' }],
    ['that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['on another subdomain', { 'sec-fetch-site': 'same-site' }],
  ])('%s may not call', async (_what, headers) => {
    const { status, body } = await send(call(), { headers: headers as Record<string, string> })

    expect(status).toBe(403)
    expect(JSON.parse(body)).toMatchObject({
      error: { message: 'Calls from pages of other origins are not answered.', data: { code: 'FORBIDDEN' } },
    })
  })

  test('gets no permission in advance either', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const answer = await send(call(), { method: 'OPTIONS', headers })

    expect(answer.status).toBe(403)
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('is another matter than our own page', async () => {
    const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' }

    expect(await send(call(), { headers })).toMatchObject({ status: 200 })
  })
})

describe('a body', () => {
  const line = 'A request may hold up to 64,000,000 bytes. Compare fewer or shorter texts at a time.'

  test('over the limit is refused before it is read', async () => {
    const headers = { ...json, 'content-length': 64_000_001 }
    const { status, body } = await send(compare(), { method: 'POST', headers }, Buffer.alloc(64_000_001, ' '))

    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ error: { message: line, data: { code: 'PAYLOAD_TOO_LARGE' } } })
  })

  test('over the limit is refused when it does not tell its length', async () => {
    const headers = { ...json, 'transfer-encoding': 'chunked' }
    const { status, body } = await send(compare(), { method: 'POST', headers }, Buffer.alloc(64_000_001, ' '))

    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({ error: { message: line } })
  })

  test('over the limit is told to our own client', async () => {
    const text = 'a'.repeat(33_000_000)
    const sources = { a: { name: 'a', text }, b: { name: 'b', text } }

    await expect(createRemoteClient(server.url).comparisons.compare.query(sources)).rejects.toThrow(line)
  })

  test.each([
    ['that is no JSON', json, '{"a":'],
    ['that is nothing', json, ''],
    ['that is a list', json, '[]'],
    ['that is null', json, 'null'],
    ['that reaches for a prototype', json, '{"__proto__":{"a":1},"constructor":1}'],
    ['of a type that is not read', { 'content-type': 'text/plain' }, 'hello'],
  ])('%s gets an error of the client', async (_what, headers, body) => {
    const answer = await send(compare(), { method: 'POST', headers }, body)

    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body).not.toMatch(/stack|node_modules|\.ts:/)
  })
})

test.each([
  '/trpc',
  '/trpc/',
  '/trpc/nowhere',
  '/trpc/samples.pair,nowhere',
  '/trpc/%zz',
  '/trpc/__proto__.toString',
])('%s is nothing that can be called', async (path) => {
  const { status, body } = await send(server.url + path)

  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(JSON.parse(body)).toHaveProperty('error.message')
})

test('a change is not made by opening an address', async () => {
  expect(await send(`${server.url}/trpc/articles.read`)).toMatchObject({ status: 405 })
})
