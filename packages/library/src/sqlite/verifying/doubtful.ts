import type { Row } from '../articles.ts'
import type { Database } from '../database.ts'
import { namesByNumber, type NamedVersion } from '../names.ts'

/** A version of an article that cannot be read, or has a row that is not what was written. */
export interface Doubtful {
  number: number
  row?: Row
  /** As its text has it. */
  title?: string | null
  /** What the text says otherwise. */
  changes?: readonly string[]
}

export const titled = (title: string | null): string => (title ? ` (‘${title}’)` : '')

/**
 * Lines on them. Which articles they were is told by the index of ids, which is on pages of its
 * own, or else by their numbers.
 */
export function* doubtfulArticles(db: Database, doubtful: readonly Doubtful[]): Generator<string> {
  const numbers = doubtful.map(({ number }) => number)
  const names = namesByNumber(db, numbers)
  for (const { number, row, title, changes = [] } of doubtful) {
    const name = names.get(number)
    if (row) yield changed(row, title ?? null, changes, name)
    else if (name) yield `Article ${name.id}, version ${name.version}, cannot be read.`
  }
  const nameless = doubtful.filter(({ number, row }) => !row && !names.has(number))
  for (const [first, last] of runsOf(nameless.map(({ number }) => number)))
    yield `What had the number${first === last ? ` ${first}` : `s ${first} to ${last}`} cannot be read: articles, if there were any.`
}

function changed(
  row: Row,
  title: string | null,
  changes: readonly string[],
  name: NamedVersion | undefined,
): string {
  const id = name?.id ?? row.id
  const all = id === row.id ? changes : ['id', ...changes]
  const what = all.length > 0 ? `its ${all.join(', ')}` : 'its address, hash, words, or when it was added'
  return `What is kept of article ${id}${titled(title ?? row.title)}, version ${name?.version ?? row.version}, was changed: ${what}.`
}

/** Numbers, ascending, as runs of neighbours. */
function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
}
