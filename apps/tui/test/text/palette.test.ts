import { expect, test } from 'vitest'
import { type Background, hues, type Hue } from '../../src/text/hues.ts'
import { paint } from '../../src/text/paint.ts'
import { paletteOf } from '../../src/text/palette.ts'

/** The backgrounds that terminals come with. */
const backgrounds: Record<Background, readonly string[]> = {
  dark: ['#000000', '#1e1e1e', '#282c34'],
  light: ['#ffffff', '#fdf6e3', '#f4f1ea'],
  any: ['#ffffff', '#000000'],
}
/** As WCAG 2 asks of text; of any background only what can be had on both. */
const least: Record<Background, number> = { dark: 4.5, light: 4.5, any: 3.9 }

const steps = [0, 95, 135, 175, 215, 255]

/** The look of one of the 256, which is the same in every terminal from the seventeenth on. */
function rgbOf(number: number): number[] {
  if (number >= 232) return Array.from({ length: 3 }, () => 8 + 10 * (number - 232))
  return [36, 6, 1].map((weight) => steps[Math.floor((number - 16) / weight) % 6]!)
}

const rgbIn = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const cases = Object.keys(hues).flatMap((hue) =>
  (Object.keys(backgrounds) as Background[]).map((background) => [hue as Hue, background] as const),
)

test.each(cases)('%s can be read on %s', (hue, background) => {
  const [hex, of256] = hues[hue][background]
  const contrasts = backgrounds[background].flatMap((behind) =>
    [rgbIn(hex), rgbOf(of256)].map((rgb) => contrast(rgb, rgbIn(behind))),
  )
  expect(Math.min(...contrasts)).toBeGreaterThan(least[background])
})

test.each([
  [4, '\u001b[1m\u001b[33mword\u001b[39m\u001b[22m'],
  [8, '\u001b[1m\u001b[38;5;215mword\u001b[39m\u001b[22m'],
  [24, '\u001b[1m\u001b[38;2;234;191;132mword\u001b[39m\u001b[22m'],
] as const)('a role has a look in %d bits of colour', (depth, look) => {
  const background = depth === 4 ? 'any' : 'dark'
  expect(paint('word', ['strong', 'spun'], paletteOf(depth, background))).toBe(look)
})
