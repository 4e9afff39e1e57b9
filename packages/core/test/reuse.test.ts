import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const family = (file: string) => path(`fixtures/families/fam-A01/${file}.txt`)

describe('the core in other programs', () => {
  it('serves an example that imports nothing else', async () => {
    const files = ['source', 'reprint', 'edited', 'sametopic'].map(family)
    const { stdout } = await promisify(execFile)('node', [path('../examples/feed-guard.ts'), ...files])
    expect(stdout.trim().split('\n').map((line) => line.split('\t')[1]!.split(' ')[0])).toEqual(['kept', 'reprint', 'edited', 'kept']) // prettier-ignore
  })

  it('bundles for a browser without a trace of Node', async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry: path('../src/index.ts'), formats: ['es'] } },
    })
    const [{ output }] = result as unknown as [{ output: { code: string; imports: string[] }[] }]
    expect(output).toHaveLength(1)
    expect(output[0]!.imports).toEqual([])
    expect(output[0]!.code).not.toMatch(/\bnode:|\brequire\(|\bprocess\.|\bBuffer\b|__vite-browser-external/)
  })

  it('runs the bundle where there is nothing but the language', async () => {
    const { runInNewContext } = await import('node:vm')
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry: path('../src/index.ts'), formats: ['iife'], name: 'unspin' } },
    })
    const [{ output }] = result as unknown as [{ output: { code: string }[] }]
    const text =
      'The harbour master said on Tuesday that the old lighthouse will be torn down before winter sets in.'
    const run = `${output[0]!.code}; unspin.compare(${JSON.stringify(text)}, ${JSON.stringify(text)}).verdict.label`
    expect(runInNewContext(run, { Intl })).toBe('identical')
  })
})
