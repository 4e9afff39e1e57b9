import { isAbsolute, relative } from 'node:path'

/** A path as a person would write it: from where they are, unless that leads far away. */
export function shownPath(path: string, start: string): string {
  const near = relative(start, path)
  return near === '' || near.startsWith('..') || isAbsolute(near) || !isAbsolute(path) ? path : near
}
