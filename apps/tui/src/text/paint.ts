import { styleText } from 'node:util'
import type { Kind } from '@unspin/core'
import { kindLooks } from './kind-look.ts'
import type { Mark, Run, Style } from './run.ts'

type Format = Extract<Parameters<typeof styleText>[0], string>

/** Styles a text where colour is wanted. Whether it is wanted was decided before, so Node must not ask again. */
export function paint(text: string, format: Format | Format[], colour: boolean): string {
  return colour && text !== '' ? styleText(format, text, { validateStream: false }) : text
}

export function paintKind(text: string, kind: Kind, colour: boolean): string {
  const { hue } = kindLooks[kind]
  return paint(text, hue ? ['bold', hue] : 'bold', colour)
}

export const brackets: Record<Mark, readonly [open: string, close: string]> = {
  replaced: ['[', ']'],
  only: ['{', '}'],
}

/** Where there is no colour, marked words and places stand in brackets. */
export function bracketed(runs: readonly Run[]): Run[] {
  return runs.map((run) => {
    const { mark, place } = run.style
    if (!mark && !place) return run
    const [open, close] = brackets[mark ?? 'replaced']
    return { ...run, text: open + run.text + close }
  })
}

export function paintRun({ text, style }: Run, colour: boolean): string {
  const format = formatOf(style)
  return format.length > 0 ? paint(text, format, colour) : text
}

function formatOf({ kind, mark, excluded, place }: Style): Format[] {
  if (excluded) return ['gray']
  if (place) return [place === 'here' ? 'inverse' : 'underline']
  const hue = kind ? kindLooks[kind].hue : null
  return [
    ...(hue ? [hue] : []),
    ...(mark === 'replaced' ? (['underline'] as const) : []),
    ...(mark === 'only' ? (['bold'] as const) : []),
  ]
}
