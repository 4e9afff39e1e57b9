import { writeFile } from 'node:fs/promises'
import { CommandFailure } from '../failure.ts'
import { print } from '../output.ts'

/** Writes a report to a file; without one, to the standard output. */
export async function writeReport(content: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') return print(content.trimEnd())
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new CommandFailure(`${file} cannot be written: ${reasonOf(error)}`, { cause: error })
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist. Make it first.'],
  ['EISDIR', 'it is a folder. Name a file in it.'],
  ['EACCES', 'permission denied. Name another place.'],
  ['ENOSPC', 'the disk is full. Make room.'],
  ['EROFS', 'the disk is read-only. Name another place.'],
])

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons.get(code ?? '') ?? `${message}.`
}
