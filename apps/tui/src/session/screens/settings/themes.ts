import type { Theme } from '../../../colours.ts'

export const themeNames: Readonly<Record<Theme, string>> = {
  auto: 'for any background',
  dark: 'for a dark background',
  light: 'for a light background',
  none: 'none',
}
