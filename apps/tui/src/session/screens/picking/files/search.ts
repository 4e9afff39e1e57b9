import type { Entry } from '../../../services/entry.ts'

/** Whether a search names a place rather than a part of a name. */
export function isPath(search: string): boolean {
  return /^([/~]|\.{1,2}\/|[A-Za-z]:[\\/])/.test(search)
}

/** A path as it comes from a paste or a drop on the terminal: quoted, escaped, or as a file address. */
export function cleanPath(text: string): string {
  const line = text.replace(/[\r\n].*$/s, '')
  const unquoted = line.replace(/^(['"])(.*)\1\s*$/, '$2')
  return unquoted.startsWith('file://') ? decodeURIComponent(unquoted.slice('file://'.length)) : unquoted
}

/** The entries that a search finds, those named best first. */
export function matching(entries: readonly Entry[], search: string): readonly Entry[] {
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
