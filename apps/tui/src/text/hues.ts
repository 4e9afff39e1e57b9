/**
 * Which background a terminal has: nobody knows it for sure, so unless a person tells, hues
 * are such as can be read on any.
 */
export type Background = 'any' | 'dark' | 'light'

/**
 * The same colour for truecolor, as one of 256, and as one of 16, whose looks are the terminal's own choice.
 */
export type Shade = readonly [hex: `#${string}`, of256: number, of16: Of16 | null]

type Of16 =
  | 'blue'
  | 'blueBright'
  | 'cyan'
  | 'cyanBright'
  | 'yellow'
  | 'yellowBright'
  | 'magenta'
  | 'magentaBright'
  | 'gray'

/**
 * The hues of the dashboard (`apps/web/src/design/tokens.css`): its `--kind-ink` on light and on dark, and
 * between both, near its `--kind-solid`, for any background. No red, no green: they would judge. A quotation
 * is told from a rewriting by its sign where there are only 16.
 */
export const hues = {
  verbatim: {
    any: ['#3b79ba', 31, 'blueBright'],
    light: ['#154e87', 24, 'blue'],
    dark: ['#9dccff', 117, 'blueBright'],
  },
  edited: {
    any: ['#008b8c', 30, 'cyan'],
    light: ['#005e60', 23, 'cyan'],
    dark: ['#7bdad9', 116, 'cyanBright'],
  },
  spun: {
    any: ['#9e6a00', 130, 'yellow'],
    light: ['#6f4200', 94, 'yellow'],
    dark: ['#eabf84', 215, 'yellowBright'],
  },
  rewritten: {
    any: ['#a3578c', 132, 'magenta'],
    light: ['#733160', 89, 'magenta'],
    dark: ['#f0b1da', 218, 'magentaBright'],
  },
  quotation: {
    any: ['#7f65b3', 97, null],
    light: ['#553d80', 54, null],
    dark: ['#cebbfb', 183, null],
  },
  reprint: {
    any: ['#0083ab', 31, 'cyan'],
    light: ['#00587a', 24, 'cyan'],
    dark: ['#84d4f3', 117, 'cyanBright'],
  },
  excerpt: {
    any: ['#955da1', 97, 'magenta'],
    light: ['#673672', 89, 'magenta'],
    dark: ['#e2b5ec', 182, 'magentaBright'],
  },
  faint: {
    any: ['#767676', 243, 'gray'],
    light: ['#6a655c', 241, 'gray'],
    dark: ['#98948b', 246, 'gray'],
  },
  notice: {
    any: ['#b0632f', 130, 'yellow'],
    light: ['#8a3d0b', 94, 'yellow'],
    dark: ['#f0b088', 216, 'yellowBright'],
  },
} as const satisfies Record<string, Record<Background, Shade>>

export type Hue = keyof typeof hues
