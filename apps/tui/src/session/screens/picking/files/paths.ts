import { isAbsolute, relative } from 'node:path'

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

/** A path as a person would write it: from where they are, unless that leads far away. */
export function shownPath(path: string, start: string): string {
  const near = relative(start, path)
  return near === '' || near.startsWith('..') || isAbsolute(near) || !isAbsolute(path) ? path : near
}
