import { coloursOf, paletteFor } from './colours.ts'
import { readSettings } from './settings.ts'
import { speaksUnicode } from './text/ascii.ts'
import type { Palette } from './text/palette.ts'

/** What the place we write to can show. */
export interface Terminal {
  /** Columns of text. */
  readonly width: number
  /** The looks of what is told by colour; null where none is wanted. */
  readonly palette: Palette | null
  /** Whether signs outside ASCII can be used. */
  readonly unicode: boolean
}

const unknownWidth = 80
/** Lines are never cut shorter than this: a narrower window wraps them itself. */
const leastWidth = 40

/**
 * Reads the terminal's properties from a stream and from the environment:
 * `environmentVariables` tells of each variable.
 */
export function terminalOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Terminal {
  const colours = coloursOf(stream, environment)
  return {
    width: Math.max(leastWidth, columnsFrom(environment) ?? stream.columns ?? unknownWidth),
    palette: colours.depth === 1 ? null : paletteFor(colours, readSettings(environment).theme),
    unicode: speaksUnicode(environment),
  }
}

function columnsFrom(environment: NodeJS.ProcessEnv): number | null {
  const columns = Number(environment['COLUMNS'])
  return Number.isInteger(columns) && columns > 0 ? columns : null
}
