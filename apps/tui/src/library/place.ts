import { homedir } from 'node:os'
import { isAbsolute, posix, resolve, win32 } from 'node:path'
import { isLibraryFile } from '@unspin/library'
import { CommandFailure } from '../failure.ts'

/**
 * The folder of a library for what works in it: a file, such as a backup, can only be
 * read by one command or another.
 */
export function workingFolder(given: string | undefined, environment?: NodeJS.ProcessEnv): string {
  const folder = libraryFolder(given, environment)
  if (isLibraryFile(folder))
    throw new CommandFailure(
      `${folder} is one file, such as a backup, which commands such as find, compare, library list and library export can read. ` +
        "Name a library's folder; `unspin library restore` makes one of a backup.",
    )
  return folder
}

/**
 * Where a library is: what the command line says, else the environment, else the platform's folder for data.
 * A file in place of the folder can be read.
 */
export function libraryFolder(
  given: string | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const named = given || environment['UNSPIN_LIBRARY']
  return named ? resolve(named) : dataFolder(process.platform, environment, homedir())
}

/** The folder that a platform's rules give a program for a person's data. */
export function dataFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32')
    return win32.join(environment['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Unspin')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Unspin')
  // A relative path there is to be ignored (XDG Base Directory Specification).
  const given = environment['XDG_DATA_HOME']
  const data = given && isAbsolute(given) ? given : posix.join(home, '.local', 'share')
  return posix.join(data, 'unspin')
}
