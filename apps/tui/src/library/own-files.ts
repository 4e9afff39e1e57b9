import { join } from 'node:path'
import { filesOf, libraryFile } from '@unspin/library'
import { libraryFolder } from './place.ts'

/** Beside its articles: what a server asks for, what was done, what was seen of feeds. */
const besideArticles = ['keys.json', 'jobs.jsonl', 'watched.jsonl']

/** What the library that the command line names is made of: no place for an output. */
export function ownFiles(library: string | undefined): string[] {
  const folder = libraryFolder(library)
  return [...filesOf(libraryFile(folder)), ...besideArticles.map((name) => join(folder, name))]
}
