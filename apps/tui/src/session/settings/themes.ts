import type { Theme } from '../../colours.ts'

export const themeNames: Readonly<Record<Theme, string>> = {
  auto: 'for any background',
  dark: 'for a dark one',
  light: 'for a light one',
  none: 'none',
}
