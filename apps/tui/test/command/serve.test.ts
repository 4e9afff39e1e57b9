import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { command, environment, unspin } from '../helpers/command.ts'

async function startServing(words: readonly string[]) {
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', ...words], { env: environment() })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  return { child, address: line.trim(), stderr: () => stderr }
}

test('serves the dashboard and the API at the address it prints, until Ctrl-C', async () => {
  const { child, address } = await startServing([])
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/?$/)
  const page = await fetch(address)
  expect(page.headers.get('content-type')).toContain('text/html')
  const sample = await fetch(new URL('/trpc/samples.pair', address))
  expect(await sample.json()).toMatchObject({ result: { data: { b: { name: 'original.txt' } } } })
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([0, null])
})

test('asks for a key where more than this machine can reach it, and tells one when it is first opened', async () => {
  const library = mkdtempSync(join(tmpdir(), 'unspin-serve-'))
  onTestFinished(() => rmSync(library, { recursive: true }))
  const open = ['--host', '0.0.0.0', '--library', library]
  const { child, address, stderr } = await startServing(open)
  const { origin, hash } = new URL(address)
  const key = hash.replace('#key=', '')
  const ask = (headers: Record<string, string>) => fetch(new URL('/trpc/samples.pair', origin), { headers })

  await expect
    .poll(stderr)
    .toMatch(/note: others open http:\/\/\S+#key=unspin_\S+; the key is told this once/)
  expect((await ask({})).status).toBe(401)
  expect((await ask({ authorization: `Bearer ${key}` })).status).toBe(200)
  child.kill('SIGINT')
  await once(child, 'close')

  const again = await startServing(open)
  expect(again.address).not.toContain('#')
  await expect.poll(again.stderr).toMatch(/note: others open http:\/\/\S+ with a key; remove keys\.json in /)
})

test('a port that is taken is one clear line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const { status, stdout, stderr } = await unspin(['serve', '--port', String(port)])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(new RegExp(`^unspin: .*${port}`))])
})

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6'))

test.runIf(hasIpv6)(
  'an IPv6 address is printed in brackets, with the key behind it and in what others open',
  async () => {
    const library = mkdtempSync(join(tmpdir(), 'unspin-serve-'))
    onTestFinished(() => rmSync(library, { recursive: true }))
    const own = await startServing(['--host', '::1', '--library', library])
    expect(own.address).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect((await fetch(own.address)).status).toBe(200)
    // The same address in another spelling, which counts as one that others reach.
    const spelled = await startServing(['--host', '0:0:0:0:0:0:0:1', '--library', library])
    expect(new URL(spelled.address).hostname).toBe('[::1]')
    await expect.poll(spelled.stderr).toMatch(/note: others open http:\/\/\[0:0:0:0:0:0:0:1\]:\d+\/#key=/)
  },
)

test('what fails inside is one line in its terminal where it can be mended, and none of it goes to others', async () => {
  const library = mkdtempSync(join(tmpdir(), 'unspin-serve-'))
  onTestFinished(() => rmSync(library, { recursive: true }))
  const { address, stderr } = await startServing(['--host', '0.0.0.0', '--library', library])
  await expect.poll(stderr).toContain('#key=')
  const before = stderr().length
  rmSync(join(library, 'keys.json'))
  mkdirSync(join(library, 'keys.json'))
  const { origin, hash } = new URL(address)
  const headers = { authorization: `Bearer ${hash.replace('#key=', '')}` }
  const answer = await fetch(new URL('/trpc/samples.pair', origin), { headers })
  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain('Something failed inside Unspin.')
  await expect
    .poll(() => stderr().slice(before))
    .toMatch(/^unspin: \S+keys\.json is a folder, .*Move it away\.\n/u)
  expect(stderr()).not.toMatch(/EISDIR|\bat .*:\d+/u)
})
