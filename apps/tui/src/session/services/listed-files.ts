import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FileEntry } from './services.ts'

/** So many files are offered by a search; whoever has more narrows it down by opening a folder. */
const mostFiles = 20_000

const skipped = new Set(['node_modules', '.git'])

/** What is in a folder: folders first, hidden ones left out. */
export async function listFolder(folder: string): Promise<FileEntry[]> {
  const found = await readdir(folder, { withFileTypes: true })
  return found
    .filter(
      (file) => !file.name.startsWith('.') && (file.isDirectory() || file.isFile() || file.isSymbolicLink()),
    )
    .map((file) => ({ name: file.name, path: join(folder, file.name), folder: file.isDirectory() }))
    .sort(
      (one, other) =>
        Number(other.folder) - Number(one.folder) ||
        one.name.localeCompare(other.name, undefined, { numeric: true }),
    )
}

/** What a path that is being typed may become. */
export async function completePath(typed: string): Promise<FileEntry[]> {
  const lead = typed.slice(0, typed.lastIndexOf('/') + 1)
  const folder = expand(lead || typed)
  const start = typed.slice(lead.length)
  const entries = await listFolder(folder)
  return entries
    .filter(({ name }) => name.startsWith(start))
    .map((entry) => ({ ...entry, name: lead + entry.name }))
}

/** `~` is the shell's; what is pasted here has not been through a shell. */
export function expand(path: string): string {
  return resolve(path.replace(/^~(?=\/|$)/, homedir()))
}

/** All files below a folder, nearest first. */
export async function findFiles(folder: string, signal: AbortSignal): Promise<FileEntry[]> {
  const found: FileEntry[] = []
  const waiting = ['']
  for (const place of waiting) {
    const entries = await listQuietly(join(folder, place))
    for (const entry of entries) {
      const name = join(place, entry.name)
      if (!entry.folder) found.push({ ...entry, name })
      else if (!skipped.has(entry.name)) waiting.push(name)
    }
    if (signal.aborted || found.length >= mostFiles) break
  }
  return found
}

/** A folder that may not be read has nothing to offer to a search. */
async function listQuietly(folder: string): Promise<FileEntry[]> {
  return listFolder(folder).catch(() => [])
}
