import type { Size } from '../../screen/size.ts'
import { isWebAddress } from '@unspin/library/addresses'
import { paint } from '../../../text/paint.ts'
import { truncate } from '../../../text/fit.ts'
import { visibleLine } from '../../../text/visible.ts'
import { fieldLine } from '../../parts/field/line.ts'
import { pointer, rowsAround } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { offered, type PickingState, type Purpose } from './state.ts'

const heads: Record<Purpose, string> = {
  check: 'Which article? Its copies in the library are looked for.',
  add: 'What is to be added to the library?',
}

const hints: Record<Purpose, string> = {
  check: 'a part of a file’s name, a path, an address; or paste the text',
  add: 'a file, a folder, a path from / or ~, an address',
}

export function pickingLines(state: PickingState, context: Context): string[] {
  const { purpose, text, files, cursor } = state
  const { size, palette, unicode } = context
  const entries = offered(state)
  const rows = rowsAround(cursor, entries.length, roomOf(size), (index) => {
    const { name, folder } = entries[index]!
    const isCurrent = index === cursor
    const line = truncate(
      ` ${pointer(isCurrent, unicode)} ${visibleLine(name)}${folder ? '/' : ''}`,
      size.columns,
    )
    return isCurrent ? paint(line, 'strong', palette) : line
  })
  return [
    paint(truncate(` ${heads[purpose]}`, size.columns), 'strong', palette),
    '',
    fieldLine('Article:', text, hints[purpose], context),
    '',
    ...(rows.length > 0 ? rows : [paint(noneOf(text, files), 'faint', palette)]),
  ]
}

function noneOf(text: string, files: PickingState['files']): string {
  if (isWebAddress(text)) return ' Enter fetches this address.'
  return files === null ? ' reading…' : ' nothing here by that name'
}

/** What is wanted, the field, blank lines. */
const fixedRows = 4

export const roomOf = ({ rows }: Size): number => rows - fixedRows
