import type { JobSummary } from '@unspin/api'
import type { Size } from './size.ts'
import type { Colours, Theme } from '../../colours.ts'
import type { Palette } from '../../text/palette.ts'

/** What all screens are shown in. */
export interface Context {
  /** The room that a screen has. */
  size: Size
  /** What the terminal has, what the person wants of it, and what comes of both. */
  colours: Colours
  theme: Theme
  palette: Palette | null
  unicode: boolean
  /** The folder that the session was started in. */
  folder: string
  /** Where the library is: a folder, or the address of a server. */
  place: string
  isRemote: boolean
  /** Long work that is under way, or has ended since the session began; the newest first. */
  jobs: readonly JobSummary[]
  /** Grows by one whenever the library has changed: what was read of it has to be read again. */
  revision: number
}
