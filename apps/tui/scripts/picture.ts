import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { drawTerminal } from './picture/drawing.ts'
import { screenRows } from './picture/screen.ts'

const columns = 96
/** The verdict, what it rests on, the key to the signs and the first passages. */
const mostRows = 46

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Draws what the built command prints for the sample pair, in a terminal with colours. */
async function picture(): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [place('../bin/unspin.js'), 'sample'], {
    env: { COLUMNS: String(columns), FORCE_COLOR: '1', LANG: 'C.UTF-8' },
  })
  const rows = await screenRows(`$ unspin sample\n${wholePassages(stdout)}`, columns)
  await mkdir(place('../pictures'), { recursive: true })
  await writeFile(place('../pictures/sample.svg'), drawTerminal(rows, columns))
}

/** As many lines as are wanted, the last passage not cut in two. */
function wholePassages(output: string): string {
  const lines = output.split('\n')
  return lines.slice(0, lines.lastIndexOf('', mostRows)).join('\n')
}

await picture()
