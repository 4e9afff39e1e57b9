import { WriteStream } from 'node:tty'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coloursOf, paletteFor } from '../src/colours.ts'
import { keepSettings, readSettings } from '../src/settings.ts'
import { terminalOf } from '../src/terminal.ts'
import type { ColourDepth } from '../src/text/palette.ts'
import { temporaryFolder } from './helpers/folder.ts'

/** A terminal tells its colours by the environment alone, as Node reads it. */
const stream = (isTTY: boolean) => Object.assign(Object.create(WriteStream.prototype), { isTTY })
const xterm = { TERM: 'xterm', LANG: 'C.UTF-8' }

test.each<[boolean, NodeJS.ProcessEnv, ColourDepth]>([
  [true, {}, 4],
  [true, { TERM: 'xterm-256color' }, 8],
  [true, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 24],
  [true, { TERM: 'dumb' }, 1],
  [false, {}, 1],
  [true, { NO_COLOR: '1' }, 1],
  [true, { NO_COLOR: '' }, 4],
  [false, { FORCE_COLOR: '1' }, 4],
  [false, { FORCE_COLOR: '' }, 4],
  [false, { FORCE_COLOR: '2' }, 8],
  [false, { FORCE_COLOR: '3' }, 24],
  [true, { FORCE_COLOR: '1', COLORTERM: 'truecolor' }, 4],
  [true, { FORCE_COLOR: '0' }, 1],
  [false, { CLICOLOR_FORCE: '1' }, 4],
  [false, { CLICOLOR_FORCE: '0' }, 1],
  [true, { CLICOLOR: '0' }, 1],
  [false, { CLICOLOR: '1' }, 1],
  [true, { CLICOLOR: '0', CLICOLOR_FORCE: '1' }, 4],
  [true, { NO_COLOR: '1', FORCE_COLOR: '3', CLICOLOR_FORCE: '1' }, 1],
])('on a terminal: %s, with %j: %d bits of colour', (isTTY, variables, depth) => {
  expect(coloursOf(stream(isTTY), { ...xterm, ...variables }).depth).toBe(depth)
})

test.each<[string, 'any' | 'dark' | 'light']>([
  ['', 'any'],
  ['15;0', 'dark'],
  ['0;15', 'light'],
  ['0;default;7', 'light'],
  ['default;default', 'any'],
])('COLORFGBG=%j tells that the background is %s', (COLORFGBG, background) => {
  expect(coloursOf(stream(true), { ...xterm, COLORFGBG }).background).toBe(background)
})

test('what a person sets in the session goes for reports too; what cannot be read goes for nothing', () => {
  const XDG_CONFIG_HOME = temporaryFolder({ 'broken/unspin/settings.json': 'no' })
  const environment = { ...xterm, APPDATA: XDG_CONFIG_HOME, XDG_CONFIG_HOME }
  const broken = { ...environment, XDG_CONFIG_HOME: join(XDG_CONFIG_HOME, 'broken') }
  expect(readSettings(environment)).toEqual({ theme: 'auto' })
  expect(readSettings(broken)).toEqual({ theme: 'auto' })
  const colours = coloursOf(stream(true), environment)
  expect(terminalOf(stream(true), environment).palette).toEqual(paletteFor(colours, 'auto'))
  keepSettings({ theme: 'none' }, environment)
  expect(terminalOf(stream(true), environment).palette).toBeNull()
})
