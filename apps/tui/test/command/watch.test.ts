import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { command, environment } from '../helpers/command.ts'
import { folderWithLibrary, jsonLines } from '../helpers/library.ts'

/** A feed of stories of the fixtures, each as a page that it leads to; stories can be added to it. */
async function newsroom(cwd: string, names: string[]) {
  const server = createServer((request, response) => {
    const name = request.url!.slice(1)
    if (name === 'feed') {
      const items = names
        .map((one) => `<item><title>About ${one}</title><link>/${one}</link></item>`)
        .join('')
      response.setHeader('content-type', 'application/rss+xml')
      response.end(`<rss version="2.0"><channel><title>The Echo</title>${items}</channel></rss>`)
    } else if (names.includes(name) && name !== 'gone') {
      response.setHeader('content-type', 'text/plain')
      response.end(readFileSync(join(cwd, 'stories', `${name}.txt`)))
    } else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const watchOnce = ['watch', '--once', '--allow-private-addresses']

describe('watch', () => {
  test('tells which new articles copy something in the library, and tells it once', async () => {
    const { cwd, run } = folderWithLibrary()
    await run(['add', 'stories/fam-A01-source.txt'])
    const names = ['fam-A01-spun', 'fam-B02-source', 'fam-A01-independent']
    const address = await newsroom(cwd, names)
    const { status, stdout, stderr } = await run([...watchOnce, `${address}/feed`])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^SPUN \d+ %: About fam-A01-spun\n/)
    expect(stdout).toContain(`${address}/fam-A01-spun`)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/\d+ % of it is in “.+” \(.*id \w+\), \d+ % of that in it/)
    expect(stdout.match(/About/g)).toHaveLength(1)
    expect(await run([...watchOnce, `${address}/feed`])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    names.push('fam-A01-reprint')
    const [line] = jsonLines((await run([...watchOnce, `${address}/feed`, '--jsonl'])).stdout)
    expect(line).toMatchObject({
      feed: `${address}/feed`,
      place: `${address}/fam-A01-reprint`,
      title: 'About fam-A01-reprint',
      id: null,
      matches: [{ label: 'reprint', id: expect.any(String) }],
      copies: 1,
    })
  })

  test('adds what is new where that is asked for, and makes the library', async () => {
    const { cwd, run } = folderWithLibrary()
    const address = await newsroom(cwd, ['fam-A01-spun', 'fam-A01-source'])
    const words = [...watchOnce, '--add', '--jsonl', '--all', `${address}/feed`]
    const [source, spun] = jsonLines((await run(words)).stdout)
    expect(source).toMatchObject({ place: `${address}/fam-A01-source`, matches: [] })
    expect(spun.matches).toMatchObject([{ id: source.id, label: 'spun' }])
    const listed = jsonLines((await run(['library', 'list', '--jsonl'])).stdout)
    expect(listed.map(({ id }) => id).sort()).toEqual([source.id, spun.id].sort())
    expect(listed[0]).toMatchObject({ publisher: 'The Echo', source: expect.stringContaining(address) })
  })

  test('what cannot be read is one line each, and the status says so', async () => {
    const { cwd, run } = folderWithLibrary()
    await run(['add', 'stories/fam-A01-source.txt'])
    const address = await newsroom(cwd, ['gone', 'fam-A01-spun'])
    const { status, stdout, stderr } = await run([...watchOnce, `${address}/feed`, `${address}/none`])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^SPUN/)
    expect(stderr.split('\n').filter(Boolean).sort()).toEqual([
      `unspin: ${address}/gone answers 404 Not Found. Check the address.`,
      `unspin: ${address}/none answers 404 Not Found. Check the address.`,
    ])
  })

  test('takes addresses from the standard input', async () => {
    const { cwd, run } = folderWithLibrary()
    const address = await newsroom(cwd, ['fam-A01-spun'])
    const input = `# our feeds\n\n${address}/feed\n`
    const { status, stdout } = await run([...watchOnce, '--add', '--all', '-'], { input })
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^NO COPY: About fam-A01-spun\n/),
    })
    const bad = await run([...watchOnce, '-'], { input: 'feed.xml' })
    expect(bad).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('line 1: feed.xml is no web address.'),
    })
  })

  test('without a library there is nothing to compare with', async () => {
    const { status, stderr } = await folderWithLibrary().run(['watch', 'https://news.example/feed'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^unspin: \S+ holds no library\. .+\n$/)
  })

  test.each([
    [['watch'], 'name the address of a feed'],
    [['watch', 'feed.xml'], 'feed.xml is no web address'],
    [
      ['watch', 'https://news.example/feed', '--every', '15'],
      'Give a number of seconds, minutes, hours or days',
    ],
    [
      ['watch', 'https://news.example/feed', '--every', '90d'],
      'Give a number of seconds, minutes, hours or days',
    ],
  ])('%j is wrong usage', async (words, problem) => {
    const { status, stderr } = await folderWithLibrary().run(words)
    expect(status).toBe(2)
    expect(stderr).toContain(problem)
  })

  test('goes on until Ctrl-C, which ends it in order; nothing that was told of comes again', async () => {
    const { cwd, env, run } = folderWithLibrary()
    await run(['add', 'stories/fam-A01-source.txt'])
    const names = ['fam-A01-spun']
    const address = await newsroom(cwd, names)
    const words = ['watch', `${address}/feed`, '--every', '1s', '--jsonl', '--allow-private-addresses']
    const child = spawn(process.execPath, [command, ...words], { cwd, env: environment(env) })
    onTestFinished(() => void child.kill('SIGKILL'))
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    await expect.poll(() => stdout).toContain('fam-A01-spun')
    names.push('fam-A01-reprint')
    await expect.poll(() => stdout).toContain('fam-A01-reprint')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
    expect(stderr).toBe('')
    expect(jsonLines(stdout)).toHaveLength(2)
    expect(await run([...watchOnce, `${address}/feed`])).toMatchObject({ status: 0, stdout: '' })
  })
})
