import { fstatSync, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OutputError, unwritable } from './errors.ts'

/** Where an output goes. */
export type Target =
  /** A regular file, there already or not; the path has no links in it. */
  | { kind: 'file'; path: string }
  /** A pipe or a device, which takes what it is given as it comes. */
  | { kind: 'stream'; path: string }
  /** What the process was started with. */
  | { kind: 'descriptor'; number: number }

/** As many links as the system itself follows. */
const mostLinks = 40

/** @throws {OutputError} when there can be no output at `path`. */
export function targetOf(path: string): Target {
  try {
    return placeOf(path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

function placeOf(path: string): Target {
  const number = descriptorOf(path)
  if (number !== null) return { kind: 'descriptor', number }
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isSocket())
    throw new OutputError(path, 'bad-request', 'cannot be written: it is a socket. Name a file.')
  if (stats?.isDirectory() || (!stats && /[/\\]$/.test(path)))
    throw new OutputError(path, 'bad-request', 'cannot be written: it is a folder. Name a file in it.')
  if (stats && !stats.isFile()) return { kind: 'stream', path }
  return { kind: 'file', path: stats ? realpathSync(path) : withoutLinks(path) }
}

/** A link may lead to a file that is yet to be made. */
function withoutLinks(path: string, links = 0): string {
  const whole = join(realpathSync(dirname(resolve(path))), basename(path))
  if (!lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink()) return whole
  if (links === mostLinks) throw Object.assign(new Error(`too many links: ${path}`), { code: 'ELOOP' })
  return withoutLinks(resolve(dirname(whole), readlinkSync(whole)), links + 1)
}

const standard: ReadonlyMap<string, number> = new Map([
  ['-', 1],
  ['/dev/stdout', 1],
  ['/dev/stderr', 2],
])

/**
 * Descriptors have names in the file system too. What opens these anew would cut off what
 * others have written to the same file, and cannot open a socket at all. So is what the
 * standard output goes to, by whatever name.
 */
function descriptorOf(path: string): number | null {
  const named =
    standard.get(path) ?? Number(/^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1] ?? Number.NaN)
  if (Number.isInteger(named)) return named
  return isStandardOutput(path) ? 1 : null
}

function isStandardOutput(path: string): boolean {
  const [found, output] = [statSync(path, { bigint: true, throwIfNoEntry: false }), openDescriptor(1)]
  return found !== undefined && output !== null && found.dev === output.dev && found.ino === output.ino
}

/** Null when it was closed by whoever started us. */
export function openDescriptor(number: number) {
  try {
    return fstatSync(number, { bigint: true })
  } catch {
    return null
  }
}
