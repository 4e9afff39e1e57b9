import { LibraryError } from '../store/errors.ts'
import { totalsOf } from './articles.ts'
import { Database } from './database.ts'
import type { VerifyOptions } from '../store/upkeep.ts'
import { verify } from './verifying/verify.ts'

/** What was found of a copy of a library. */
export interface Checked {
  /** What is damaged in it, as a sentence; null when it is sound. */
  damage: string | null
  articles: number
}

/**
 * Looks at every byte of a copy of a library. An older one is brought up to date.
 * @param place what the copy is called in messages
 * @throws {LibraryError} when it is of a newer version, or there is no room to work in
 */
export async function check(place: string, file: string, options: VerifyOptions): Promise<Checked> {
  let copy: Database
  try {
    copy = new Database(place, { file })
  } catch (error) {
    if (error instanceof LibraryError && error.problem === 'damaged')
      return { damage: 'it cannot be opened.', articles: 0 }
    throw error
  }
  try {
    const lines: string[] = []
    for await (const line of verify(copy, options)) lines.push(line)
    if (lines.length > 0) return { damage: shortened(lines), articles: 0 }
    return { damage: null, articles: copy.read(() => totalsOf(copy)).articles }
  } finally {
    copy.close()
  }
}

/** A part of what `unspin library verify` tells line by line. */
function shortened([first, ...others]: string[]): string {
  return others.length === 0 ? first! : `${first} There are ${others.length + 1} such damages.`
}
