import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filledLibrary } from '../helpers/library.ts'
import { PseudoTerminal } from '../helpers/pseudo-terminal.ts'

const check = '2'
const enter = '\r'

/**
 * Whatever thread reads a text that begins so stands still, as over a large document, until
 * there is a file that says go on.
 */
const holdUp = `
  import { existsSync } from 'node:fs'
  const cell = new Int32Array(new SharedArrayBuffer(4))
  const { decode } = TextDecoder.prototype
  TextDecoder.prototype.decode = function (...words) {
    const text = decode.apply(this, words)
    while (text.startsWith('A long document') && !existsSync('go-on')) Atomics.wait(cell, 0, 0, 10)
    return text
  }`

test('keys are answered while a document is being read', async () => {
  const text = 'A long document of which the library has nothing. '.repeat(20)
  const { cwd, env } = await filledLibrary({ 'long.txt': text })
  const options = `--import=data:text/javascript,${encodeURIComponent(holdUp)}`
  const terminal = new PseudoTerminal([], {
    columns: 80,
    rows: 24,
    cwd,
    env: { ...env, NODE_OPTIONS: options },
  })
  await terminal.shows('10 articles')
  terminal.press(`${check}long.txt`)
  await terminal.shows('❯ long.txt')
  terminal.press(enter)
  await terminal.shows('Looking for copies…')
  terminal.press('?')
  await terminal.shows('Keys: Copies')
  terminal.press('q')
  await terminal.shows('Looking for copies…')
  writeFileSync(join(cwd, 'go-on'), '')
  expect(await terminal.shows('No copy in the library')).toContain('A: long.txt')
})
