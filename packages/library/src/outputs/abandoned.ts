import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../processes.ts'

/**
 * Of this machine, or this container: the numbers of processes mean nothing on
 * others that see the same folder.
 */
const here = hostname().replaceAll(/[^\w]/g, '').slice(0, 24) || 'here'

/** What SQLite keeps beside a file that it writes goes with it. */
const pattern = /^\..*\.unspin-(\w+)-(\d+)-[\da-z]+\.part(?:-(?:wal|shm|journal|former))?$/s

/**
 * Of a draft of another machine nobody here can tell whether it is being written,
 * unless nothing came for so long.
 */
const longestSilence = 24 * 60 * 60 * 1000

/**
 * A name for a draft of `name`: hidden, of no other draft, and telling who writes it. Names have room for 255
 * bytes, of which a long one takes its share.
 */
export function draftName(name: string): string {
  const unique = Math.random().toString(36).slice(2, 10).padEnd(8, '0')
  return `.${name.slice(0, 40)}.unspin-${here}-${process.pid}-${unique}.part`
}

/**
 * Removes what killed processes have left unfinished in a folder. What cannot be removed is in nobody's way:
 * no draft has the name of another.
 */
export function removeAbandoned(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = pattern.exec(name) ?? []
    if (host === undefined) continue
    try {
      const file = join(folder, name)
      const found = lstatSync(file)
      const isDead = host === here && !isAlive(Number(pid))
      if (found.isFile() && isOurs(found.uid) && (isDead || now - found.mtimeMs > longestSilence))
        rmSync(file, { force: true })
    } catch {
      // Another process was faster, or may do what we may not.
    }
  }
}

/** A folder that may be written into need not be readable. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const isOurs = (uid: number): boolean => process.getuid === undefined || uid === process.getuid()
