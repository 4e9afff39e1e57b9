import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { drawTerminal } from './drawing.ts'
import { colourful, screenRows } from './screen.ts'

const columns = 96
/** The verdict, what it rests on, the key to the signs and the first passages. */
const mostRows = 46

/** Draws what the command prints for the sample pair, in a terminal with colours. */
export async function samplePicture(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'sample'], {
    env: { COLUMNS: String(columns), FORCE_COLOR: '3', ...colourful, LANG: 'C.UTF-8' },
  })
  const rows = await screenRows(`$ unspin sample\n${wholePassages(stdout)}`, columns)
  return drawTerminal(rows, columns, 'A spun copy beside its original, as the command shows them')
}

/** As many lines as are wanted, the last passage not cut in two. */
function wholePassages(output: string): string {
  const lines = output.split('\n')
  return lines.slice(0, lines.lastIndexOf('', mostRows)).join('\n')
}
