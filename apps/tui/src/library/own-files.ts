import { join } from 'node:path'
import { filesOf, libraryFile } from '@unspin/library'
import { libraryFolder } from './place.ts'

/** Files beside the library: the keys of a server, the journal of jobs, the memory of feeds. */
const besideArticles = ['keys.json', 'jobs.jsonl', 'watched.jsonl']

/** The files of the library that the command line names, which no output may replace. */
export function ownFiles(library: string | undefined): string[] {
  const folder = libraryFolder(library)
  return [...filesOf(libraryFile(folder)), ...besideArticles.map((name) => join(folder, name))]
}
