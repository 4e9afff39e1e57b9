/**
 * How long keys take to show their effect while articles are being added: `node scripts/key-times.ts
 * FILE.jsonl`, where the file has some 20,000 articles. The real session in a real pseudo-terminal; a time is
 * from the key to the screen that shows what it did.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

const [file] = process.argv.slice(2)
if (!file) throw new Error('Name a JSON Lines file with the articles to be added.')

const window = { cols: 120, rows: 40 }
const unspin = fileURLToPath(new URL('../bin/unspin.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'unspin-keys-'))
const emulator = new xterm.Terminal({ ...window, allowProposedApi: true })
const pty = spawn(process.execPath, [unspin, '--library', join(folder, 'library')], {
  ...window,
  env: { ...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8' },
})
const left = new Promise((ended) => pty.onExit(ended))
const watchers = new Set<() => void>()
pty.onData((text) => emulator.write(text, () => watchers.forEach((look) => look())))

function screen(): string {
  const { active } = emulator.buffer
  return Array.from({ length: window.rows }, (_, row) => active.getLine(row)!.translateToString(true)).join(
    '\n',
  )
}

/** Milliseconds until the screen shows it. */
function shows(wanted: RegExp): Promise<number> {
  const begin = performance.now()
  const { promise, resolve: seen, reject } = Promise.withResolvers<number>()
  const look = () => {
    if (!wanted.test(screen())) return
    watchers.delete(look)
    clearTimeout(patience)
    seen(performance.now() - begin)
  }
  const patience = setTimeout(() => reject(new Error(`Waited for ${wanted}, but:\n${screen()}`)), 30_000)
  watchers.add(look)
  look()
  return promise
}

function press(keys: string, wanted: RegExp): Promise<number> {
  pty.write(keys)
  return shows(wanted)
}

/**
 * The rows of the list that have the pointer: they are under the bar, the head, the search
 * and the titles of the columns.
 */
const atFirst = /^(?:.*\n){4} ❯/
const belowFirst = /^(?:.*\n){5,38} ❯/
const atLast = /^(?:.*\n){38} ❯/

/** Keys in the order in which a person would press them, and what each shows at once. */
const round: readonly (readonly [key: string, shown: RegExp])[] = [
  ['j', belowFirst],
  ['g', atFirst],
  ['G', atLast],
  ['g', atFirst],
  ['/', /Search: /],
  ['m', /Search: m/],
  ['i', /Search: mi/],
  ['l', /Search: mil/],
  ['\u001b', /\? help/],
  ['\u001b', /articles[^\n]*\n\n/],
  ['3', /Choose two/],
  ['?', /Keys: Files/],
  ['q', /Choose two/],
  ['6', /Jobs\n/],
  ['7', /Terminal\n/],
  ['1', /title +outlet/],
]

function figuresOf(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0)
  return `${times.length} times: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`
}

try {
  await shows(/no library here/)
  await press('a', /What is to be added/)
  await press(`\u0015${resolve(file)}`, /\.jsonl/)
  await press('\r', /Adding/)
  await shows(/title +outlet[^]*❯/)
  const times: { key: string; time: number }[] = []
  while (/(adding|comparing|\d %)/.test(screen().split('\n')[0]!))
    for (const [key, wanted] of round) times.push({ key, time: await press(key, wanted) })
  console.log(`all        ${figuresOf(times.map(({ time }) => time))}`)
  for (const [key] of new Map(round)) {
    const own = times.filter((one) => one.key === key).map(({ time }) => time)
    console.log(`${JSON.stringify(key).padEnd(10)} ${figuresOf(own)}`)
  }
} finally {
  pty.write('\u0003')
  await left
  rmSync(folder, { recursive: true })
}
