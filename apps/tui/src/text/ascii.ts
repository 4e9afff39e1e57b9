import { stripVTControlCharacters } from 'node:util'
import { widthOf } from './width.ts'

/** Whether signs outside ASCII can be used. */
export function speaksUnicode(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'win32') return Boolean(environment['WT_SESSION'])
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || ''
  return /utf-?8/i.test(locale)
}

/** What stands for a sign in ASCII, in as many columns: what was laid out stays in its place. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['·', '-'],
  ['•', '*'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['×', 'x'],
  ['→', '>'],
  ['←', '<'],
  ['↑', '^'],
  ['↓', 'v'],
  ['≠', '!'],
  ['\u00a0', ' '],
])
const signs = new RegExp(`[${[...standIns.keys()].join('')}]`, 'g')

/** An ellipsis with the room behind it, if that is where the line ends or the next column is far. */
const ellipsis = /…(?:(?= {3}) {2}|(?=(?:\u001b\[[\d;]*[a-zA-Z])*$)()|)/g

/**
 * Lines for a terminal that is not in UTF-8: the letters of texts are as they are, the signs
 * around and between them ASCII.
 */
export function inAscii(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => asciiLine(line, columns))
    .join('\n')
}

function asciiLine(line: string, columns: number): string {
  const replaced = line.replace(signs, (sign) => standIns.get(sign)!)
  if (!replaced.includes('…')) return replaced
  const hasRoom = widthOf(stripVTControlCharacters(replaced)) + 2 <= columns
  return replaced.replace(ellipsis, (found, end?: string) =>
    found.length > 1 || (end !== undefined && hasRoom) ? '...' : '~',
  )
}
