import { expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { folderWithPair } from '../helpers/folder.ts'
import { PseudoTerminal } from '../helpers/pseudo-terminal.ts'

test.each([
  [80, 24],
  [200, 50],
])('a report in a window of %d×%d is in colour, side by side, and wraps nowhere', async (columns, rows) => {
  const words = ['compare', 'spun.txt', 'original.txt']
  const terminal = new PseudoTerminal(words, { columns, rows, cwd: folderWithPair() })
  await terminal.shows('the-end')
  expect(terminal.sent).toContain('\u001b[1m\u001b[38;5;130m\u001b[4mSPUN')
  expect(terminal.sent).toContain('\u001b[38;5;130m\u001b[4mwatercraft')
  expect(terminal.modes.alternateScreen).toBe(false)
  const lines = terminal.transcript.split('\n')
  const signs = lines.filter((line) => / ⇄ /.test(line)).map((line) => line.indexOf(' ⇄ '))
  expect(new Set(signs.slice(1)).size).toBe(1)
  expect(terminal.transcript).toContain('ended with 0')
})

test('without colour when NO_COLOR says so', async () => {
  const words = ['compare', 'spun.txt', 'original.txt']
  const options = { columns: 80, rows: 24, cwd: folderWithPair(), env: { NO_COLOR: '1' } }
  const terminal = new PseudoTerminal(words, options)
  await terminal.shows('the-end')
  expect(terminal.sent).not.toContain('\u001b[')
  expect(terminal.transcript).toContain('[watercraft]')
})

test('--pager hands the report to the pager that is named, and not where there is no terminal', async () => {
  const cwd = folderWithPair()
  const env = { PAGER: 'sed s/^/paged:/' }
  const words = ['compare', 'spun.txt', 'original.txt', '--pager', '--fail-on', 'spun']
  const terminal = new PseudoTerminal(words, { columns: 80, rows: 24, cwd, env })
  await terminal.shows('the-end')
  expect(terminal.transcript).toContain('\npaged:SPUN')
  expect(terminal.transcript).toContain('ended with 3')
  expect((await unspin(words, { cwd, env })).stdout).toMatch(/^SPUN/)
})

test('without the pager that is named the report is there all the same', async () => {
  const options = { columns: 80, rows: 24, cwd: folderWithPair(), env: { PAGER: 'no-such-pager' } }
  const terminal = new PseudoTerminal(['compare', 'spun.txt', 'original.txt', '--pager'], options)
  await terminal.shows('the-end')
  expect(terminal.transcript).toContain('there is no no-such-pager: set PAGER to a program that shows text.')
  expect(terminal.transcript).toContain('SPUN')
})

test('data that are shown in a terminal cannot steer it', async () => {
  const cwd = folderWithPair({
    'evil.txt': 'The ferry \u009b31m sailed \u001b[2J on Monday, said \u202e the master.',
  })
  const terminal = new PseudoTerminal(['extract', 'evil.txt', '--json'], { columns: 80, rows: 24, cwd })
  await terminal.shows('the-end')
  expect(terminal.transcript).toContain('The ferry \\u009b31m sailed \\u001b[2J')
  expect(terminal.sent).not.toMatch(/[\u0080-\u009f\u202e]/)
})
