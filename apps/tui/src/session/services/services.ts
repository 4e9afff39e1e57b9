import type { Client } from '@unspin/api'
import type { Theme } from '../../colours.ts'
import type { AskedArticle } from '../../articles/asked.ts'
import type { Desktop } from './desktop.ts'

/** All that the session asks of the world outside; tests hand in their own. */
export interface Services {
  /** The library, in this machine or on a server. */
  client: Client
  /** Whether it is on a server: files of this machine are then sent there. */
  isRemote: boolean
  files: Files
  /** Sends files of this machine to be added by the server. */
  send(place: string): Promise<void>
  desktop: Desktop
  /** Has the next sessions, and reports, in these colours too. */
  keepTheme(theme: Theme): void
}

/** Files of this machine. */
export interface Files {
  list(folder: string): Promise<FileEntry[]>
  find(folder: string, signal: AbortSignal): Promise<FileEntry[]>
  complete(typed: string): Promise<FileEntry[]>
  /** The article in a file of any format that is read. */
  read(path: string, signal?: AbortSignal): Promise<Pick<AskedArticle, 'asked' | 'notes'>>
}

/** A file or a folder that can be chosen or opened. */
export interface FileEntry {
  /** As shown: relative to the folder that is searched. */
  name: string
  path: string
  folder: boolean
}
