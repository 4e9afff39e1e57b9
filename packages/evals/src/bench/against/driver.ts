import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a driver is given. All but `root` is the same for both revisions. */
export interface Task {
  /** Of the workspace whose code is measured. */
  root: string
  /** A folder for this revision's files, gone when all is done. */
  scratch: string
  /** A folder for files of both. */
  shared: string
  /** A folder of sets, where one was given. */
  data: string | null
  articles: number
  /** What else the row says. */
  detail: string
}

/** What was measured in one turn, by the name of a series: the same work in the same order in every turn. */
export type Measured = Record<string, number[]>

/** A row's work, in a process of its own. */
export interface Driver {
  /** Prepares what is measured, and gives what is done in each turn. */
  begin(task: Task): Promise<() => Measured | Promise<Measured>>
}

/** What a package of a workspace exports, of whatever revision: found by its `exports`, since files move. */
export async function load<Module>(root: string, name: string): Promise<Module> {
  const { resolve } = createRequire(join(root, 'packages/evals/package.json'))
  return (await import(pathToFileURL(resolve(name)).href)) as Module
}

/** The command of a workspace that was built: to be run by Node. */
export const commandOf = ({ root }: Task): string => join(root, 'apps/tui/bin/unspin.js')

export function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Megabytes that this process had in memory at most. */
export const peakMB = (): number => process.resourceUsage().maxRSS / 1024
