import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, posix, win32 } from 'node:path'
import { makeFolder, replaceFile } from '@unspin/library'
import { type Theme, themes } from './colours.ts'

/** What a person has set in the session; reports go by it too. */
export interface Settings {
  theme: Theme
}

/** What was never set, or cannot be read, is as it is for everybody: a report is printed all the same. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  try {
    const { theme } = JSON.parse(readFileSync(settingsFile(environment), 'utf8')) as Partial<Settings>
    return { theme: themes.find((one) => one === theme) ?? 'auto' }
  } catch {
    return { theme: 'auto' }
  }
}

export function keepSettings(settings: Settings, environment: NodeJS.ProcessEnv): void {
  const file = settingsFile(environment)
  try {
    makeFolder(dirname(file))
    replaceFile(file, `${JSON.stringify(settings, null, 2)}\n`)
  } catch (error) {
    const { code: why = 'it is no file' } = error as NodeJS.ErrnoException
    throw new Error(`It goes for this session alone: ${file} cannot be written (${why}).`, { cause: error })
  }
}

const settingsFile = (environment: NodeJS.ProcessEnv): string =>
  join(settingsFolder(process.platform, environment, homedir()), 'settings.json')

/** The folder that a platform's rules give a program for what a person sets. */
export function settingsFolder(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  home: string,
): string {
  if (platform === 'win32')
    return win32.join(environment['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Unspin')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Preferences', 'Unspin')
  const given = environment['XDG_CONFIG_HOME']
  return posix.join(given && isAbsolute(given) ? given : posix.join(home, '.config'), 'unspin')
}
