import { z } from 'zod'

const longestPath = 1000

/** The path of a file as it was dropped: a name to be told by, never a place on this disk. */
export const droppedPath = z
  .string()
  .max(longestPath, `The path of a file may have up to ${longestPath} characters. Shorten its name.`)
  .transform((path) => path.replace(/^\/+/, ''))
  .refine(
    isPlain,
    'This is not the path of a dropped file: names of folders and of the file, with / in between.',
  )

function isPlain(path: string): boolean {
  return path.split('/').every((part) => !/^\.{0,2}$|\p{Cc}|\p{Zl}|\p{Zp}/u.test(part))
}
