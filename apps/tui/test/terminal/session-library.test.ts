import { createLocalClient, Library, startServer } from '@unspin/api'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { filledLibrary, folderWithLibrary, jsonLines } from '../helpers/library.ts'
import { PseudoTerminal, withJobControl } from '../helpers/pseudo-terminal.ts'

const enter = '\r'

async function openLibrary(columns = 80, rows = 24) {
  const { cwd, env, run } = await filledLibrary()
  const terminal = new PseudoTerminal([], { columns, rows, cwd, env })
  await terminal.shows('10 articles')
  return { terminal, cwd, env, run }
}

const record = (id: number) =>
  JSON.stringify({
    id: `many-${id}`,
    text: `Storm ${id} tore away the wooden bridge by the mill. `.repeat(20),
  })

/** Articles enough to be at it for a while. */
function manyIn(folder: string, count: number): void {
  writeFileSync(join(folder, 'many.jsonl'), Array.from({ length: count }, (_, id) => record(id)).join('\n'))
}

async function beginAdding(terminal: PseudoTerminal): Promise<void> {
  terminal.press('a')
  await terminal.shows('What is to be added')
  terminal.press('many.jsonl')
  await terminal.shows('❯ ./many.jsonl')
  terminal.press(enter)
  await terminal.shows('Adding')
}

test('a copy is found and proved, in windows of several sizes', async () => {
  const { terminal } = await openLibrary(60, 20)
  terminal.press('/resigns outlet:meridian')
  await terminal.shows('1 article ')
  terminal.press(enter)
  await terminal.shows('/ search')
  terminal.press('f')
  const copies = await terminal.shows('SPUN')
  expect(copies.split('\n')).toHaveLength(20)
  terminal.press(enter)
  expect(await terminal.shows(/ 1\/\d+ /)).toMatch(/^ REPRINT \d+ %   original A/m)
  for (const [columns, rows] of [
    [120, 40],
    [200, 50],
  ] as const) {
    terminal.resize(columns, rows)
    // The footer is the last line: all of it is there.
    const proof = await terminal.shows(new RegExp(`^(?:.*\\n){${rows - 1}}.*q back {2}\\? help$`))
    expect(proof).toMatch(/^ REPRINT \d+ %   original A/m)
    expect(Math.max(...proof.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  }
  terminal.press('y')
  await terminal.shows('Passage 1 is copied')
  terminal.press('?')
  await terminal.shows('Keys: Compare')
  expect(terminal.sent).toMatch(/\u001b\]52;c;[A-Za-z0-9+/=]+\u0007/)
  terminal.press('qqqq')
  await terminal.shows('ended with 0')
})

test('a library is made by the first addition', async () => {
  const { cwd, env } = folderWithLibrary()
  manyIn(cwd, 40)
  const terminal = new PseudoTerminal([], { columns: 80, rows: 24, cwd, env })
  await terminal.shows('There is no library here yet.')
  await beginAdding(terminal)
  expect(await terminal.shows('40 articles')).not.toContain('! ')
  terminal.press('q')
  await terminal.shows(/ended with 0|q again breaks it off/)
})

test('keys are answered while articles are being added', async () => {
  const { terminal, cwd } = await openLibrary()
  manyIn(cwd, 4000)
  await beginAdding(terminal)
  const before = terminal.sent.length
  terminal.press('jj')
  await terminal.shows(/articles[^❯]*\n[^❯]*\n[^❯]*\n[^❯]*\n[^❯]*\n ❯/)
  terminal.press('/mill bridge')
  await terminal.shows(/[\d,]{3,} articles/)
  // All of that came before the addition was done.
  expect(terminal.sent.slice(before)).toMatch(/adding|comparing/)
  terminal.press(`${enter}6`)
  await terminal.shows(/4,0\d\d added/)
  terminal.press('x')
  await terminal.shows('cancelled')
})

describe('killed at any moment while it adds, it leaves terminal and library sound', () => {
  test.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('by %s', async (signal) => {
    const { terminal, cwd, run } = await openLibrary()
    manyIn(cwd, 500)
    await beginAdding(terminal)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 400))
    terminal.signal(signal)
    await terminal.shows('the-end')
    // Nobody can put the terminal in order after SIGKILL.
    if (signal !== 'SIGKILL')
      expect(terminal.modes).toEqual({ alternateScreen: false, bracketedPaste: false, cursorShown: true })
    expect(await run(['library', 'verify'])).toMatchObject({ status: 0 })
    // What was broken off is completed by asking again.
    const { stdout } = await run(['add', 'many.jsonl', '--jsonl', '--quiet'])
    const { summary } = jsonLines(stdout).at(-1)
    expect(summary).toMatchObject({ updated: 0, failed: 0 })
    expect(summary.added + summary.unchanged).toBe(500)
  })
})

test('it is suspended, and comes back as it was', async () => {
  const { cwd, env } = await filledLibrary()
  const terminal = new PseudoTerminal([], { columns: 80, rows: 24, cwd, env, script: withJobControl })
  await terminal.shows('10 articles')
  terminal.press('\u001a')
  await terminal.shows('stopped with')
  expect(terminal.modes).toEqual({ alternateScreen: false, bracketedPaste: false, cursorShown: true })
  terminal.press('\n')
  await terminal.shows('10 articles')
  expect(terminal.modes).toMatchObject({ alternateScreen: true, bracketedPaste: true, cursorShown: false })
  terminal.press('q')
  await terminal.shows('ended with 0')
})

async function serve(cwd: string, port = 0) {
  const library = new Library({ folder: join(cwd, 'library') })
  const server = await startServer({ library, port })
  const close = async () => {
    await server.close()
    await library.close()
  }
  return { url: server.url, library, close }
}

describe('on a server', () => {
  test('articles are listed, files of this machine sent there, and a lost connection is taken up again', async () => {
    const { cwd } = await filledLibrary()
    const first = await serve(cwd)
    const terminal = new PseudoTerminal(['--server', first.url], { columns: 80, rows: 24, cwd })
    await terminal.shows('10 articles')
    manyIn(cwd, 5)
    await beginAdding(terminal)
    await terminal.shows('15 articles')
    await first.close()
    terminal.press('r')
    expect(await terminal.shows(/does not answer\. Check that the server runs/)).not.toContain('no longer')
    const second = await serve(cwd, Number(new URL(first.url).port))
    onTestFinished(second.close)
    await terminal.shows(/words\n/)
    terminal.press('q')
    await createLocalClient({ library: second.library }).jobs.verify.mutate()
    terminal.press('6')
    await terminal.shows(/done +Verifying the library/)
    terminal.press('qq')
    await terminal.shows('ended with 0')
  })

  test('that is not there yet, it says so and waits for it', async () => {
    const { cwd } = await filledLibrary()
    const first = await serve(cwd)
    await first.close()
    const terminal = new PseudoTerminal(['--server', first.url], { columns: 80, rows: 24, cwd })
    await terminal.shows('! ')
    const second = await serve(cwd, Number(new URL(first.url).port))
    onTestFinished(second.close)
    await terminal.shows('10 articles')
    terminal.press('q')
    await terminal.shows('ended with 0')
  })
})
