import { homedir } from 'node:os'
import { join } from 'node:path'
import { idsBeginning } from '@unspin/library/completing'
import type { IdsOptions, Shell } from '../options/shell.ts'
import { beginningOf, repliesOf, type TypedWord } from '../completion/ids/replies.ts'
import { readInBash } from '../completion/ids/typed-in-bash.ts'
import { libraryFolder } from '../library/place.ts'

/** As many as a person looks through. */
const most = 100

/**
 * Ids of the library that begin as the word at the cursor does, in the form that the script of a shell takes.
 */
export function printIds(shell: Shell, word: TypedWord, { library, dashes }: IdsOptions): void {
  const folder = libraryFolder(typedFolder(shell, library ?? ''))
  const ids = idsBeginning(folder, beginningOf(shell, word), most)
  const fitting = ids.filter((id) => !id.includes('\0') && (dashes || !id.startsWith('-')))
  process.stdout.write(repliesOf(shell, fitting, word))
}

/** Expands the tilde, which the shell has not expanded yet, and nothing else. */
function typedFolder(shell: Shell, typed: string): string {
  const path = shell === 'bash' ? readInBash(typed).value : typed
  return /^~(?=\/|$)/u.test(path) ? join(homedir(), path.slice(1)) : path
}
