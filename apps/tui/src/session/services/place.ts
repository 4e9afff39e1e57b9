import type { SessionOptions } from '../../options/session.ts'
import { workingFolder } from '../../library/place.ts'

/** Where the library is: in a folder of this machine, or behind a server's address. */
export type LibraryPlace = { folder: string } | { server: string }

/** What the command line names, else what the environment does. */
export function placeOf(
  { library, server }: SessionOptions,
  environment: NodeJS.ProcessEnv = process.env,
): LibraryPlace {
  const named = server || (library ? undefined : environment['UNSPIN_SERVER'])
  return named ? { server: named } : { folder: workingFolder(library, environment) }
}
