import type { Kind, Label } from '@unspin/core'
import type { Hue } from './hues.ts'
import type { Palette, Role } from './palette.ts'
import type { Mark, Run, Style } from './run.ts'

/** A text in the looks of one role, or of several at once. */
export function paint(text: string, role: Role | readonly Role[], palette: Palette | null): string {
  if (palette === null || text === '') return text
  const looks = (typeof role === 'string' ? [role] : role).map((one) => palette[one])
  const on = looks.map(([begin]) => begin).join('')
  const off = looks
    .map(([, end]) => end)
    .toReversed()
    .join('')
  return on + text + off
}

export function paintKind(text: string, kind: Kind, palette: Palette | null): string {
  return paint(text, ['strong', kind], palette)
}

/** A verdict has the hue of the kind of passages that make it; those that are no copies have none. */
const labelHues: Partial<Record<Label, Hue>> = {
  identical: 'verbatim',
  reprint: 'reprint',
  edited: 'edited',
  spun: 'spun',
  rewritten: 'rewritten',
  excerpt: 'excerpt',
}

export function paintLabel(text: string, label: Label, palette: Palette | null): string {
  const hue = labelHues[label]
  return paint(text, hue ? ['strong', hue] : 'strong', palette)
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

export function paintRun({ text, style }: Run, palette: Palette | null): string {
  return paint(text, rolesOf(style), palette)
}

const markRoles = { replaced: 'marked', only: 'strong' } as const

function rolesOf({ kind, mark, excluded, place }: Style): Role[] {
  if (excluded) return ['faint']
  if (place) return [place === 'here' ? 'here' : 'marked']
  return [...(kind ? [kind] : []), ...(mark ? [markRoles[mark]] : [])]
}
