import { createLocalClient, type Client } from '@unspin/api'
import { readSource, type Source } from '@unspin/library'
import type { Subject } from '../report/subject.ts'
import { completePath, expand, findFiles, listFolder } from './choosing/files.ts'
import type { Entry } from './choosing/entry.ts'
import { shownPath } from './choosing/shown-path.ts'
import type { Wanted } from './state.ts'

export interface Compared {
  subject: Subject
  notes: string[]
}

/** All that the session asks of the world outside; tests hand in their own. */
export interface Services {
  listFolder(folder: string): Promise<Entry[]>
  findFiles(folder: string, signal: AbortSignal): Promise<Entry[]>
  completePath(typed: string): Promise<Entry[]>
  compare(wanted: Wanted): Promise<Compared>
}

/** The disk, and the API in this process. */
export function createServices(): Services {
  const client = createLocalClient()
  return { listFolder, findFiles, completePath, compare: (wanted) => compare(client, wanted) }
}

async function compare(client: Client, wanted: Wanted): Promise<Compared> {
  if (wanted === 'sample') {
    const pair = await client.samples.pair.query()
    return { subject: await subjectOf(client, pair, { a: pair.a.name, b: pair.b.name }), notes: [] }
  }
  const [a, b] = await Promise.all([readSource(expand(wanted.a)), readSource(expand(wanted.b))])
  const start = process.cwd()
  const names = { a: shownPath(wanted.a, start), b: shownPath(wanted.b, start) }
  return { subject: await subjectOf(client, { a, b }, names), notes: [...a.notes, ...b.notes] }
}

async function subjectOf(
  client: Client,
  pair: { a: Source; b: Source },
  names: Subject['names'],
): Promise<Subject> {
  return { ...(await client.comparisons.compare.query({ a: pair.a, b: pair.b })), names }
}
