import { styleText } from 'node:util'

/** What the place we write to can show. */
export interface Terminal {
  /** Columns of text. */
  readonly width: number
  readonly colour: boolean
  /** Whether signs outside ASCII can be used. */
  readonly unicode: boolean
}

const unknownWidth = 80
/** Lines are never cut shorter than this: a narrower window wraps them itself. */
const leastWidth = 40

/** Reads the terminal's properties from a stream and from the environment: COLUMNS, NO_COLOR, FORCE_COLOR, LANG. */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  return {
    width: Math.max(leastWidth, columnsFrom(environment) ?? stream.columns ?? unknownWidth),
    // Node itself decides, from the stream and the variables; we look at what it does.
    colour: styleText('bold', 'x', { stream }) !== 'x',
    unicode: speaksUnicode(environment),
  }
}

function columnsFrom(environment: NodeJS.ProcessEnv): number | null {
  const columns = Number(environment['COLUMNS'])
  return Number.isInteger(columns) && columns > 0 ? columns : null
}

function speaksUnicode(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'win32') return Boolean(environment['WT_SESSION'])
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || ''
  return /utf-?8/i.test(locale)
}
