import type { Database } from '../database.ts'
import { LibraryError } from '../../store/errors.ts'
import type { Progress } from './progress.ts'

/** Damages of one kind that are told one by one. */
const mostTold = 20

/**
 * The head of the file, and the tree of its pages: whether each page is where it belongs, and
 * each index agrees with its table.
 */
export function* structure(db: Database): Generator<Progress> {
  for (const name of db.strangeness()) yield { damage: `The description of the library is damaged: ${name}.` }
  yield { share: 0.02 }
  const problems = problemsOf(db)
  const indexes = new Set(problems.flatMap((problem) => indexIn(problem) ?? []))
  for (const name of indexes)
    yield { damage: `The index ${name} does not agree with its table: what is kept may not be found by it.` }
  const others = problems.filter((problem) => indexIn(problem) === null)
  for (const problem of others.slice(0, mostTold)) yield { damage: `The file is damaged: ${problem}.` }
  if (others.length > mostTold)
    yield { damage: `The file is damaged in ${others.length - mostTold} places more.` }
  yield { share: 1 }
}

/** What SQLite finds wrong, a line each. */
function problemsOf(db: Database): string[] {
  try {
    const rows = db.read(() => db.sql('PRAGMA integrity_check').all())
    return rows.flatMap((row) => linesOf(String(row['integrity_check'])))
  } catch (error) {
    if (error instanceof LibraryError && error.problem === 'damaged')
      return ['the tree of its pages cannot be followed']
    throw error
  }
}

/** SQLite tells several problems at once, under a heading. */
const linesOf = (problems: string): string[] =>
  problems.split('\n').filter((line) => line !== '' && line !== 'ok' && !line.startsWith('***'))

const indexIn = (problem: string): string | null =>
  /^(?:row \d+ missing from|wrong # of entries in|non-unique entry in|row \d+ of index) (?:index )?(\S+)/.exec(
    problem,
  )?.[1] ?? null
