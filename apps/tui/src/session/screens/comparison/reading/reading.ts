import type { Subject } from '../../../../results/subject.ts'
import type { Palette } from '../../../../text/palette.ts'
import type { Size } from '../../../screen/size.ts'
import type { Panes } from './layout.ts'

/** Reading a comparison: both panes follow the current passage. */
export interface ReadingState {
  subject: Subject
  /** What was noticed while the texts were read from their files. */
  notes: readonly string[]
  palette: Palette | null
  size: Size
  panes: Panes
  /** Index of the current passage; 0 when there is none. */
  passage: number
  /** Lines scrolled from where the current passage begins. */
  scroll: number
  /** The reasons and all replacements of the passage, laid over the panes. */
  evidence: boolean
  evidenceScroll: number
  /** What is looked for in the passages, while it is entered. */
  search: string | null
}
