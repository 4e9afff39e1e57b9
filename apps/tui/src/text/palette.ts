import { inspect } from 'node:util'
import { type Background, type Hue, hues, type Shade } from './hues.ts'

/** Bits of colour that a terminal has, as Node tells them: none, 16 colours, 256, or all. */
export type ColourDepth = 1 | 4 | 8 | 24

const attributes = { strong: 'bold', marked: 'underline', here: 'inverse' } as const

/** What a stretch of text is; the palette of a terminal tells what that looks like there. */
export type Role = Hue | keyof typeof attributes

/** What switches the look of each role on, and off again. */
export type Palette = Readonly<Record<Role, readonly [on: string, off: string]>>

/** The looks of all roles; null where nothing can be told by looks. */
export function paletteOf(depth: ColourDepth, background: Background): Palette | null {
  if (depth === 1) return null
  const looks = [
    ...Object.entries(attributes).map(([role, name]) => [role, named(name)]),
    ...Object.entries(hues).map(([hue, shades]) => [hue, shadeIn(depth, shades[background])]),
  ]
  return Object.fromEntries(looks)
}

const foregroundOff = sequence('39')

function shadeIn(depth: ColourDepth, [hex, of256, of16]: Shade): Palette[Role] {
  if (depth === 24) return [sequence(`38;2;${partsOf(hex).join(';')}`), foregroundOff]
  if (depth === 8) return [sequence(`38;5;${of256}`), foregroundOff]
  return of16 === null ? ['', ''] : named(of16)
}

function named(name: string): Palette[Role] {
  const [on, off] = inspect.colors[name]!
  return [sequence(String(on)), sequence(String(off))]
}

const partsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

function sequence(codes: string): string {
  return `\u001b[${codes}m`
}
