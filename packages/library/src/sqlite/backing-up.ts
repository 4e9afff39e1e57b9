import { existsSync } from 'node:fs'
import { Draft } from '../outputs/draft.ts'
import { OutputError, unwritable } from '../outputs/errors.ts'
import { targetOf } from '../outputs/target.ts'
import { LibraryError } from '../store/errors.ts'
import { connect } from './connection.ts'
import { copyDatabase } from './copying.ts'
import { check } from './checking.ts'
import { translated } from './errors.ts'
import { filesOf } from './place.ts'
import type { VerifyOptions } from '../store/upkeep.ts'

/**
 * Copies a library into a file that is not there yet, while others use it. The file gets its name once it is
 * whole, checked and on the disk: who keeps the last few backups must not lose a good one for a damaged one.
 * @throws {LibraryError | OutputError}
 */
export async function backUp(place: string, file: string, options: VerifyOptions = {}): Promise<void> {
  const target = newFile(file)
  const draft = attempt(file, () => new Draft(target))
  try {
    await copyLibrary(place, draft.path, file)
    const { damage } = await check(place, draft.path, options)
    if (damage !== null)
      throw new LibraryError(
        place,
        'damaged',
        `is damaged, and so would be its backup: ${damage} No file was written. ${whatHelps}`,
      )
    attempt(file, () => draft.keepAsNew())
  } finally {
    draft.discard()
  }
}

const whatHelps =
  'Restore a backup that was made before by `unspin library restore`; what can still be read is saved by `unspin library export`.'

/** Copies the library at `place` into an empty file. */
export async function copyLibrary(place: string, file: string, named: string, asIs = false): Promise<void> {
  const source = reading(place, asIs)
  try {
    await copyDatabase(source, file, { source: place, file: named })
  } finally {
    source.close()
  }
}

function reading(place: string, asIs: boolean) {
  try {
    return connect(place, { readOnly: true, asIs })
  } catch (error) {
    throw translated(error, place)
  }
}

/** What lies beside it would be taken for a part of it, such as the log of a library that was there. */
function newFile(file: string): string {
  const target = targetOf(file)
  if (target.kind !== 'file')
    throw new OutputError(file, 'bad-request', 'is no file. Name a file that is not there yet.')
  const left = filesOf(target.path).find((path) => existsSync(path))
  if (left === undefined) return target.path
  throw new OutputError(
    left === target.path ? file : left,
    'bad-request',
    'is there already. Name a file that is not.',
  )
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw unwritable(file, error)
  }
}
