import type { Shell } from '../../options/shell.ts'
import { visibleLine } from '../../text/visible.ts'
import { replyToBash } from './quoted-in-bash.ts'
import { readInBash } from './typed-in-bash.ts'
import { readInFish } from './typed-in-fish.ts'

/** The word at the cursor, as it is typed. */
export interface TypedWord {
  typed: string
  /** What of it stays on the line: bash replaces what comes behind the last ":", "=" or open quotation. */
  kept: string
}

/** What an id begins with, by the word that is typed. zsh has taken the quotations away itself. */
export function beginningOf(shell: Shell, { typed }: TypedWord): string {
  switch (shell) {
    case 'bash':
      return readInBash(typed).value
    case 'fish':
      return readInFish(typed)
    case 'zsh':
      return typed
  }
}

/**
 * The ids as the script of a shell takes them. An id is whatever a stranger's file says, and a reply of bash
 * is put into the line as it is, to be run with it: there it comes quoted, on a line. zsh and fish quote by
 * themselves what they put in; they get it raw, a zero byte behind each, and zsh beside it what to show.
 */
export function repliesOf(shell: Shell, ids: readonly string[], word: TypedWord): string {
  switch (shell) {
    case 'bash': {
      const { value, open } = readInBash(word.kept)
      const fitting = ids.filter((id) => id.startsWith(value))
      return fitting.map((id) => `${replyToBash(id.slice(value.length), word.kept, open)}\n`).join('')
    }
    case 'zsh':
      return ids.map((id) => `${id}\0${visibleLine(id) || '…'}\0`).join('')
    case 'fish':
      return ids
        .filter(canBeOfferedByFish)
        .map((id) => `${id}\0`)
        .join('')
  }
}

/**
 * fish takes what stands behind a tab for a description, leaves a tilde at the beginning as one that stands
 * for a home, and shows marks that turn the direction of text as they are.
 */
const canBeOfferedByFish = (id: string): boolean => !/^~|[\t\p{Cf}]/u.test(id)
