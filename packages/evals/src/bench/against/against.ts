import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Task } from './driver.ts'
import { linesOf } from './printed.ts'
import type { Revision } from './revision.ts'
import { type Row, rowsOf } from './rows.ts'
import { takeTurns } from './turns.ts'

export interface AgainstOptions {
  /** Parts of `rowsOf`; all of them unless it is said. */
  only?: readonly string[]
  data?: string
  articles: number
  /** Instead of so many as each row has. */
  turns?: number
}

const libraryRow: Row = { name: 'the library', driver: 'making-library', turns: 1, lines: [] }

/**
 * Lets an earlier revision take turns with this one, row by row, and prints both beside each other. A row
 * whose work fails is told of, and the next one follows; the result is how many failed.
 */
export async function against(
  before: Revision,
  now: Revision,
  folder: string,
  { only = Object.keys(rowsOf), data, articles, turns }: AgainstOptions,
): Promise<number> {
  const shared = madeFolder(folder, 'shared')
  const taskOf = ({ root }: Revision, scratch: string, { detail = '' }: Row): Task => ({
    root,
    scratch: madeFolder(folder, scratch),
    shared,
    data: data ?? null,
    articles,
    detail,
  })
  let failed = 0
  console.log(`${before.name} → ${now.name}, in turns, on ${availableParallelism()} cores:`)
  for (const row of only.flatMap((part) => rowsOf[part]!)) {
    if (row.needsData && data === undefined) continue
    try {
      if (row.needsCommand) for (const one of [before, now]) await one.build()
      const tasks = [taskOf(before, 'before', row), taskOf(now, 'now', row)] as const
      if (row.needsLibrary) await takeTurns(libraryRow, 1, ...tasks)
      for (const line of linesOf(row, await takeTurns(row, turns ?? row.turns, ...tasks))) console.log(line)
    } catch (error) {
      failed++
      console.error(`${row.name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return failed
}

function madeFolder(folder: string, name: string): string {
  const made = join(folder, name)
  mkdirSync(made, { recursive: true })
  return made
}
