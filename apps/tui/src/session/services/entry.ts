/** A file or a folder that can be chosen or opened. */
export interface Entry {
  /** As shown: relative to the folder that is searched. */
  name: string
  path: string
  folder: boolean
}
