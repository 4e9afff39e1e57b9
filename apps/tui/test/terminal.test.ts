import type { WriteStream } from 'node:tty'
import { expect, test } from 'vitest'
import { terminalOf } from '../src/terminal.ts'

const stream = (isTTY: boolean) => ({ isTTY, hasColors: () => isTTY }) as WriteStream

test.each<[boolean, NodeJS.ProcessEnv, boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { CLICOLOR_FORCE: '1' }, true],
  [false, { CLICOLOR_FORCE: '0' }, false],
  [true, { CLICOLOR: '0' }, false],
  [false, { CLICOLOR: '1' }, false],
  [true, { CLICOLOR: '0', CLICOLOR_FORCE: '1' }, true],
  [true, { NO_COLOR: '1', FORCE_COLOR: '3', CLICOLOR_FORCE: '1' }, false],
])('on a terminal: %s, with %j: colour is %s', (isTTY, variables, colour) => {
  expect(terminalOf(stream(isTTY), { LANG: 'C.UTF-8', ...variables }).colour).toBe(colour)
})
