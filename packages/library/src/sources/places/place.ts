import type { NamedFile } from './named-files.ts'

/** Something to be read, as a user names it, or a file by another name. */
export type Place = string | NamedFile

/** Where bytes to read are. */
export type Located =
  | { kind: 'file'; path: string; place?: string }
  /** The standard input, or what a shell hands over for `<(command)`. */
  | { kind: 'pipe'; path: string }
  | { kind: 'address'; address: string }

/** What is read once, as it comes. */
export const pipe = /^(?:-|\/dev\/stdin|\/dev\/fd\/\d+)$/
