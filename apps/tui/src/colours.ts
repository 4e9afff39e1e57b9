import type { Background } from './text/hues.ts'
import { type ColourDepth, type Palette, paletteOf } from './text/palette.ts'

/**
 * What a person wants of colours: those for the background that the terminal
 * tells, for one of the two, or none.
 */
export const themes = ['auto', 'dark', 'light', 'none'] as const
export type Theme = (typeof themes)[number]

/** What a terminal has of colours, as far as it tells. */
export interface Colours {
  depth: ColourDepth
  background: Background
}

export const paletteFor = ({ depth, background }: Colours, theme: Theme): Palette | null =>
  theme === 'none' ? null : paletteOf(depth, theme === 'auto' ? background : theme)

export const coloursOf = (stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Colours => ({
  depth: depthOf(stream, environment),
  background: backgroundFrom(environment),
})

/** As FORCE_COLOR names them; anything else there is 16 colours. */
const forced: ReadonlyMap<string, ColourDepth> = new Map([
  ['0', 1],
  ['false', 1],
  ['2', 8],
  ['3', 24],
])

/** The environment counts for more than the stream; NO_COLOR for more than FORCE_COLOR. */
function depthOf(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): ColourDepth {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR } = environment
  if (NO_COLOR) return 1
  if (FORCE_COLOR !== undefined) return forced.get(FORCE_COLOR) ?? 4
  const told = stream.isTTY ? (stream.getColorDepth(environment) as ColourDepth) : 1
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return told === 1 ? 4 : told
  return CLICOLOR === '0' ? 1 : told
}

/**
 * Some terminals name the number of their background, one of 16 colours, behind the last
 * semicolon: 7 and 15 are white.
 */
function backgroundFrom({ COLORFGBG = '' }: NodeJS.ProcessEnv): Background {
  const [, number] = /;(\d+)$/.exec(COLORFGBG) ?? []
  if (number === undefined) return 'any'
  return number === '7' || number === '15' ? 'light' : 'dark'
}
