import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@unspin/api'
import type { RunningServer } from '@unspin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send } from './requests.ts'

let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-api-'))
  const root = join(folder, 'web')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'web-secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'))
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Unspin</title>')
  await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(root, 'assets', 'index-4f2a.js'), 'export {}')
  await writeFile(join(root, 'assets', 'index-4f2a.css'), ':root {}')
  server = await startServer({ port: 0, webRoot: root })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** The request line as it is: `fetch` would tidy the path up. */
const get = (path: string, method = 'GET') => {
  const { hostname, port } = new URL(server.url)
  return send(server.url, { hostname, port, path, method })
}

describe('the web app', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?from=mail', 'text/html; charset=utf-8', 'no-cache'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/index-4f2a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-4f2a.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s', async (path, type, caching) => {
    const { status, headers } = await get(path)

    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': type, 'cache-control': caching })
  })

  test.each(['/comparison', '/comparison/3f', '/trpcish'])('%s is a view of its one page', async (path) => {
    expect(await get(path)).toMatchObject({
      status: 200,
      body: expect.stringContaining('<title>Unspin</title>'),
    })
  })

  test('a file that is not there is not its page', async () => {
    expect(await get('/assets/index-old.js')).toMatchObject({
      status: 404,
      body: 'There is nothing at this address.\n',
    })
  })

  test('runs nothing but its own scripts and is framed by nobody', async () => {
    const { headers } = await get('/')

    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })

  test('is told about without being sent', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '36' },
    })
  })

  test('takes nothing', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })
})

test.each([
  '/../secret.txt',
  '/../web-secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/link.txt',
  '/index.html/secret.txt',
  `/${'a'.repeat(3000)}.txt`,
])('%s does not leave the folder of the web app', async (path) => {
  const { status, body } = await get(path)

  expect(status).toBe(404)
  expect(body).not.toContain('secret')
})

test.each(['/%zz', '/%00.txt', '*', 'http://evil.example/'])('%s is malformed', async (path) => {
  expect(await get(path)).toMatchObject({ status: 400 })
})
