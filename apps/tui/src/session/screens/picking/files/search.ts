import type { FileEntry } from '../../../services/services.ts'
import { isPath } from './paths.ts'

/** The entries that a search finds, those named best first. */
export function matching(entries: readonly FileEntry[], search: string): readonly FileEntry[] {
  if (search === '') return entries
  // What is at a path is looked up by that path; until it has been, what is here may be what is at another.
  if (isPath(search)) return entries.filter(({ name }) => name.startsWith(search))
  const words = search.toLowerCase().split(/\s+/)
  return entries
    .map((entry) => ({ entry, name: entry.name.toLowerCase() }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .sort((one, other) => distance(one.name, words) - distance(other.name, words))
    .map(({ entry }) => entry)
}

/** Small when the last word searched for stands near the end of the path, where the file's own name is. */
function distance(name: string, words: readonly string[]): number {
  return name.length - name.lastIndexOf(words.at(-1)!)
}
