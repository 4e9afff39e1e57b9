import type { Span } from '@unspin/core'
import type { Destination } from '../../../screen/destination.ts'

/**
 * A line of a list beside the story: a heading, a remark, a fact and what it is called,
 * or an entry that can be chosen.
 */
export type PanelRow = { heading: string } | { remark: string; called?: string } | PanelEntry

export interface PanelEntry {
  /** On a line each. */
  lines: readonly string[]
  /** Where it stands in the story. */
  places?: readonly Span[]
  /** What choosing it opens, where it leads neither to the story nor to the comparison. */
  opens?: Destination
  /** The article it is about, and the comparison that is behind it. */
  article?: Destination
  comparison?: Destination
}

export const isEntry = (row: PanelRow): row is PanelEntry => 'lines' in row

export const entriesOf = (rows: readonly PanelRow[]): PanelEntry[] => rows.filter(isEntry)
