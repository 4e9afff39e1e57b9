import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { unspin } from '../helpers/command.ts'

const words = 'river bridge council budget harbour market teacher museum forest winter engine doctor planet valley garden window letter signal copper island'.split(' ') // prettier-ignore

/** As long as this is, a process is killed in the middle of writing what it makes. */
const length = 500

/** A text that only its number makes. */
export function madeText(number: number): string {
  let state = number * 7919 + 17
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) % below
  return Array.from({ length }, () => `${words[next(words.length)]}${next(1000)}`).join(' ')
}

export interface MadeLibrary {
  /** Also the working folder of the command: what it makes is found here. */
  folder: string
  library: string
  articles: number
  run(words: readonly string[]): ReturnType<typeof unspin>
}

/** A folder with a library of so many articles in it, for all tests of a file. */
export async function madeLibrary(articles: number): Promise<MadeLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-made-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const lines = Array.from({ length: articles }, (_, i) => JSON.stringify({ id: `a${i}`, text: madeText(i) }))
  writeFileSync(join(folder, 'all.jsonl'), lines.join('\n'))
  const library = join(folder, 'library')
  const run = (said: readonly string[]) => unspin(said, { cwd: folder, env: { UNSPIN_LIBRARY: library } })
  const { status, stderr } = await run(['add', 'all.jsonl', '--quiet'])
  if (status !== 0) throw new Error(stderr)
  return { folder, library, articles, run }
}
