/**
 * How long commands take as whole processes: `node scripts/start-times.ts [rounds]`. The least of
 * many rounds is told, and how many starts of Node with nothing to do it is worth: machines that do
 * other work meanwhile only ever add.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const family = (kind: string) =>
  fileURLToPath(new URL(`../../../packages/core/test/fixtures/families/fam-A01/${kind}.txt`, import.meta.url))
const unspin = fileURLToPath(new URL('../bin/unspin.js', import.meta.url))

const commands = {
  'node -e 0': ['-e', '0'],
  'unspin --version': [unspin, '--version'],
  'unspin help compare': [unspin, 'help', 'compare'],
  'unspin compare, reprint': [unspin, 'compare', family('reprint'), family('source')],
  'unspin compare, spun': [unspin, 'compare', family('spun'), family('source')],
  'unspin compare, rewritten': [unspin, 'compare', family('rewritten'), family('source')],
  'unspin __ids': [unspin, '__ids'],
}

interface Time {
  /** Milliseconds to the first byte of output, and to the end. */
  first: number
  whole: number
}

async function timeOf(words: readonly string[]): Promise<Time> {
  const env = { ...process.env, UNSPIN_LIBRARY: join(tmpdir(), 'unspin-holds-none') }
  const begin = performance.now()
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let first: number | null = null
  child.stdout.on('data', () => (first ??= performance.now() - begin))
  const [status] = await once(child, 'close')
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}.`)
  const whole = performance.now() - begin
  return { first: first ?? whole, whole }
}

const rounds = Number(process.argv[2] ?? 20)
const least = new Map<string, Time>()
for (let round = 0; round < rounds; round++)
  for (const [name, words] of Object.entries(commands)) {
    const { first, whole } = await timeOf(words)
    const known = least.get(name) ?? { first, whole }
    least.set(name, { first: Math.min(known.first, first), whole: Math.min(known.whole, whole) })
  }

const nothing = least.get('node -e 0')!.whole
for (const [name, { first, whole }] of least) {
  const figures = [
    `first ${first.toFixed(0)} ms`,
    `whole ${whole.toFixed(0)} ms`,
    `× ${(whole / nothing).toFixed(1)}`,
  ]
  console.log(name.padEnd(28) + figures.map((figure) => figure.padStart(14)).join(''))
}
