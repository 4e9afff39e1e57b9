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

/** Reads the terminal's properties from a stream and from the environment: `environmentVariables` tells of each variable. */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  return {
    width: Math.max(leastWidth, columnsFrom(environment) ?? stream.columns ?? unknownWidth),
    colour: wantsColour(stream, environment),
    unicode: speaksUnicode(environment),
  }
}

/** What a person sets goes before what the stream is; of two that contradict each other, NO_COLOR. */
function wantsColour(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR } = environment
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return true
  if (CLICOLOR === '0' || !stream.isTTY) return false
  return stream.hasColors(environment)
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
