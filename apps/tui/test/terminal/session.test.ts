import { describe, expect, test } from 'vitest'
import { folderWithPair } from '../helpers/folder.ts'
import { PseudoTerminal } from '../helpers/pseudo-terminal.ts'

const escape = '\u001b'
const enter = '\r'

async function openSession(columns = 80, rows = 24, env = {}): Promise<PseudoTerminal> {
  const terminal = new PseudoTerminal([], { columns, rows, cwd: folderWithPair(), env })
  await terminal.shows('1 Library')
  terminal.press('3')
  await terminal.shows('spun.txt')
  return terminal
}

async function openSample(columns: number, rows: number): Promise<PseudoTerminal> {
  const terminal = await openSession(columns, rows)
  terminal.press('s')
  await terminal.shows('▌')
  return terminal
}

/** The shell has its terminal back as it was: its own screen, the cursor, the line discipline. */
async function expectRestored(terminal: PseudoTerminal, status: number): Promise<void> {
  const screen = await terminal.shows('the-end')
  expect(screen).toMatch(new RegExp(`^before\\n(unspin: .*\\n)?(Terminated\\n)?ended with ${status}\\n`))
  expect(screen.split('\n').slice(-4).toSorted()).toEqual(['echo', 'icanon', 'isig', 'the-end'])
  expect(terminal.modes).toEqual({ alternateScreen: false, bracketedPaste: false, cursorShown: true })
}

describe('two files are found, compared and read', () => {
  test.each([
    [60, 20],
    [200, 50],
  ])('in a window of %d×%d', async (columns, rows) => {
    const terminal = await openSession(columns, rows)
    expect(terminal.modes.alternateScreen).toBe(true)
    terminal.press('/spun')
    await terminal.shows('Search: spun')
    terminal.press(enter)
    await terminal.shows('❯ B  not chosen yet')
    terminal.press(`original${enter}`)
    const first = await terminal.shows('▌⇄')
    expect(first).toMatch(/^ SPUN \d+ %   original B .* of A, \d+ % of B *$/m)
    expect(first).toMatch(/ 1\/\d+ /)
    expect(first).toMatch(/A  spun\.txt +B  original\.txt/)
    expect(first.split('\n')).toHaveLength(rows)
    terminal.press('nn')
    await terminal.shows(/ 3\/\d+ /)
    terminal.press('e')
    await terminal.shows('Why')
    terminal.press('?')
    await terminal.shows('Keys: Compare')
    terminal.press('qqq')
    // All of the screen: what comes behind Escape at once would be one key with it.
    await terminal.shows(/Choose two articles[^]*Esc end search/)
    terminal.press(escape)
    await terminal.shows('q back')
    terminal.press('qq')
    await expectRestored(terminal, 0)
  })
})

test('the screen follows the window', async () => {
  const terminal = await openSample(80, 24)
  terminal.press('n')
  await terminal.shows(/ 2\/\d+ /)
  for (const [columns, rows] of [
    [120, 40],
    [60, 20],
    [200, 50],
  ] as const) {
    terminal.resize(columns, rows)
    const screen = await terminal.shows(new RegExp(`^.{${Math.floor((columns - 1) / 2)}}│`, 'm'))
    expect(screen).toMatch(/ 2\/\d+ /)
    expect(screen.split('\n').length).toBeLessThanOrEqual(rows)
  }
  terminal.resize(40, 10)
  await terminal.shows(/this window has\s+40×10/)
})

describe('the terminal is as it was', () => {
  test('after q', async () => {
    const terminal = await openSession()
    terminal.press('qq')
    await expectRestored(terminal, 0)
  })

  test('after Ctrl-C in the middle of a comparison', async () => {
    const terminal = await openSample(80, 24)
    terminal.press('\u0003')
    await expectRestored(terminal, 0)
  })

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('after %s', async (signal, status) => {
    const terminal = await openSample(80, 24)
    terminal.signal(signal)
    await expectRestored(terminal, status)
  })

  test('after a crash, which is told on the screen that stays', async () => {
    const crash = "process.on('SIGUSR2', () => { throw new Error('the roof fell in') })"
    const options = `--import=data:text/javascript,${encodeURIComponent(crash)}`
    const terminal = await openSession(80, 24, { NODE_OPTIONS: options })
    terminal.signal('SIGUSR2')
    await expectRestored(terminal, 1)
    expect(terminal.screen).toContain('unspin: the roof fell in')
  })
})

test('a terminal that cannot place text is told what is needed, and nothing is sent that it would show', async () => {
  const terminal = new PseudoTerminal([], { columns: 200, rows: 24, cwd: folderWithPair(), env: { TERM: 'dumb' } }) // prettier-ignore
  await terminal.shows('ended with 2')
  expect(terminal.screen).toMatch(
    /^before\nunspin: the interactive session needs .*TERM is dumb\. Set it to .*\nended/,
  )
  expect(terminal.sent).not.toContain('\u001b')
})

test('NO_COLOR keeps to brackets, and a terminal that is not in UTF-8 is sent ASCII', async () => {
  const terminal = await openSession(80, 24, { NO_COLOR: '1', LANG: 'C' })
  terminal.press('?')
  await terminal.shows('v j')
  terminal.press('qs')
  expect(await terminal.shows(' 1/')).toMatch(/\[watercraft\]/)
  expect(terminal.sent).not.toMatch(/[^\u0000-\u007f]/)
  expect(terminal.sent).not.toMatch(/\u001b\[(3[0-7]|9[0-7])m/)
})
