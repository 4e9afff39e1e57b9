import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'

const hook = `
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      process.stderr.write('loaded ' + url + '\\n')
      return next(url, context)
    },
  })
  process.on('exit', () => {
    for (const name of process.moduleLoadList) process.stderr.write(name + '\\n')
  })`

/** The code that a command loads, and the built-in modules it asks for. */
async function loadedBy(words: readonly string[]) {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
  const { stderr } = await unspin(words, { cwd: folderWithPair(), env })
  const urls = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url = '']) => url)
  const code = urls
    .filter((url) => url.startsWith('file:'))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'))
  const builtIn = [...stderr.matchAll(/^NativeModule (.*)$/gm)].map(([, name = '']) => name)
  return { builtIn, code: code.join('\n') }
}

test('compare of two texts loads neither the session nor the calls nor a library, and nothing for pages', async () => {
  const { code, builtIn } = await loadedBy(['compare', 'spun.txt', 'original.txt'])
  expect(code.length).toBeGreaterThan(100_000)
  // The router, what checks its inputs, and the fields above a Markdown text.
  for (const told of ['compareAll', 'invalid_union', 'YAMLParseError'])
    expect(code.includes(told), told).toBe(false)
  expect(code.includes('react.transitional.element')).toBe(false)
  expect(code.includes('onopentagname')).toBe(false)
  for (const name of [
    'http',
    'crypto',
    'fs/promises',
    'sqlite',
    'worker_threads',
    'child_process',
    'dns',
    'internal/deps/undici/undici',
  ])
    expect(builtIn).not.toContain(name)
})

test('help loads no engine', async () => {
  const { code } = await loadedBy(['help'])
  expect(code.includes('compareAll')).toBe(false)
  expect(code.length).toBeLessThan(100_000)
})
