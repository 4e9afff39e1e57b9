import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { drawTerminal } from './drawing.ts'
import { sessionScreen, type Step, window } from './session.ts'
import { storiesFile } from './stories-file.ts'

const run = promisify(execFile)
const enter = '\r'
const listed: Step = ['s', /by published[^]*Pell County Ledger/]

interface Picture {
  title: string
  steps: readonly Step[]
}

/** The pictures of the session by their names. */
const pictures: Readonly<Record<string, Picture>> = {
  'session-library': {
    title: 'The library in the terminal',
    steps: [listed, ['jjjj ', '●'], ['jjjjjj', /❯ .*Meridian Wire/]],
  },
  'session-compare': {
    title: 'Two articles in the terminal, side by side',
    steps: [
      listed,
      ['/outlet:buzz', '1 article '],
      [enter, '/ search'],
      ['f', 'Meridian Wire'],
      [enter, / 1\/\d+ /],
    ],
  },
  'session-family': {
    title: 'A family in the terminal: who derives from whom',
    steps: [listed, ['4', /families[^]*❯/], [enter, 'outlet, headline']],
  },
}

/** Draws screens of the session over a real library of the stories, each by its name. */
export async function sessionPictures(command: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'unspin-picture-'))
  const env = { LANG: 'C.UTF-8', UNSPIN_LIBRARY: join(folder, 'library') }
  try {
    const stories = join(folder, 'stories.jsonl')
    await writeFile(stories, storiesFile())
    await run(process.execPath, [command, 'add', stories], { env })
    // Compares them, as they are new.
    await run(process.execPath, [command, 'families'], { env })
    const drawn = new Map<string, string>()
    for (const [name, { title, steps }] of Object.entries(pictures))
      drawn.set(name, drawTerminal(await sessionScreen(command, steps, env), window.columns, title))
    return drawn
  } finally {
    await rm(folder, { recursive: true })
  }
}
