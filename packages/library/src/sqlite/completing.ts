import { existsSync } from 'node:fs'
import { connect } from './connection.ts'
import { libraryFile } from './place.ts'

const lastCharacter = '\u{10ffff}'

/**
 * Ids of articles in the library of a folder that begin so, in their order: what a shell offers. It
 * loads nothing else of a library.
 */
export function idsBeginning(folder: string, beginning: string, most: number): string[] {
  const file = libraryFile(folder)
  if (!existsSync(file)) return []
  const database = connect(file, { readOnly: true })
  try {
    const select = 'SELECT id FROM articles WHERE current AND id BETWEEN ? AND ? ORDER BY id LIMIT ?'
    const rows = database.prepare(select).all(beginning, beginning + lastCharacter, most)
    return rows.map(({ id }) => String(id))
  } finally {
    database.close()
  }
}
