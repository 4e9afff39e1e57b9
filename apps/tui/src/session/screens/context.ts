import type { JobSummary } from '@unspin/api'
import type { Size } from '../reading/measure.ts'

/** What all screens are shown in. */
export interface Context {
  /** The room that a screen has. */
  size: Size
  colour: boolean
  unicode: boolean
  /** The folder that the session was started in. */
  folder: string
  /** Where the library is: a folder, or the address of a server. */
  place: string
  isRemote: boolean
  /** Long work that is under way, or has ended since the session began; the newest first. */
  jobs: readonly JobSummary[]
  /** One more whenever the library has changed: what was read of it is to be read again. */
  revision: number
}
