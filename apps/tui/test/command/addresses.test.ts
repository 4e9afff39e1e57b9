import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { servePages } from '../../../../packages/library/test/sources/made/server.ts'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

/** The bundled pair, the original at an address of this machine and in a library too. */
async function withServer() {
  const cwd = folderWithPair()
  const original = readFileSync(join(cwd, 'original.txt'), 'utf8')
  const plain = { 'content-type': 'text/plain; charset=utf-8' }
  const address = `${await servePages({ '/story': { headers: plain, body: original } })}/story`
  const env = { UNSPIN_LIBRARY: join(cwd, 'library') }
  await unspin(['add', 'original.txt', '--quiet'], { cwd, env })
  return { address, run: (words: string[], input = '') => unspin(words, { cwd, env, input }) }
}

describe('an address of this machine', () => {
  test.each([
    ['compare', (address: string) => ['compare', 'spun.txt', address, '--json'], '"label":"spun"'],
    ['extract', (address: string) => ['extract', address, '--json'], '"bodySpans"'],
    ['find', (address: string) => ['find', address, '--json'], '"label":"identical"'],
    ['report', (address: string) => ['report', 'spun.txt', address, '--json'], '"sha256"'],
  ])('is refused by %s, unless it is allowed', async (_command, words, told) => {
    const { address, run } = await withServer()
    const refused = await run(words(address))
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' })
    expect(refused.stderr).toMatch(/^unspin: \S+ .*--allow-private-addresses.*\n$/)

    const allowed = await run([...words(address), '--allow-private-addresses'])
    expect({ status: allowed.status, stderr: allowed.stderr }).toEqual({ status: 0, stderr: '' })
    expect(allowed.stdout).toContain(told)
  })

  test('is read in lists too, where it is allowed', async () => {
    const { address, run } = await withServer()
    const input = JSON.stringify({ id: 1, a: 'spun.txt', b: address })
    const refused = await run(['compare', '--pairs', '-', '--jsonl'], input)
    expect(JSON.parse(refused.stdout)).toEqual({ id: 1, error: expect.stringContaining('private') })
    const allowed = await run(['compare', '--pairs', '-', '--jsonl', '--allow-private-addresses'], input)
    expect(JSON.parse(allowed.stdout)).toMatchObject({
      id: 1,
      b: { file: address },
      verdict: { label: 'spun' },
    })
  })
})
