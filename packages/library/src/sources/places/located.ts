import { glob } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stat } from '../../file-system.ts'
import { SourceError } from '../errors.ts'
import { failed, type Unread } from '../found.ts'
import { isAddress } from '../web/address.ts'
import { filesIn, type Visited } from './folders.ts'
import { NamedFiles } from './named-files.ts'
import { PassedOver } from './passed-over.ts'
import { type Located, pipe, type Place } from './place.ts'

const pattern = /[*?[\]{}]/

/**
 * What the places that a user names stand for, one after the other, folders and
 * patterns gone through as they come.
 */
export async function* locate(places: readonly Place[]): AsyncGenerator<Located | Unread> {
  const visited: Visited = new Set()
  const named = new NamedFiles()
  for (const place of places) {
    if (typeof place !== 'string') {
      if (named.takes(place)) yield { kind: 'file', ...place }
      continue
    }
    try {
      yield* locateOne(place, visited)
    } catch (error) {
      yield failed(place, error)
    }
  }
  yield* named.told()
}

async function* locateOne(place: string, visited: Visited): AsyncGenerator<Located | Unread> {
  if (pipe.test(place)) yield { kind: 'pipe', path: place }
  else if (/^file:\/\//i.test(place)) yield* locatePath(fileURLToPath(place), visited)
  else if (isAddress(place)) yield { kind: 'address', address: place }
  else yield* locatePath(place, visited)
}

async function* locatePath(path: string, visited: Visited): AsyncGenerator<Located | Unread> {
  const found = await stat(path).catch((error: unknown) => {
    // What exists goes before what it would mean as a pattern.
    if (pattern.test(path)) return null
    throw error
  })
  if (found === null) yield* matches(path)
  else if (found.isDirectory()) yield* filesIn(path, visited)
  else yield { kind: 'file', path }
}

/** The files that a pattern stands for; folders are gone through where it says so, by `**`. */
async function* matches(path: string): AsyncGenerator<Located | Unread> {
  const passedOver = new PassedOver(path)
  const files: string[] = []
  const found = glob(path, { withFileTypes: true, exclude: ({ name }) => name === 'node_modules' })
  for await (const entry of found) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isDirectory()) files.push(isAbsolute(path) ? file : relative('.', file))
  }
  if (files.length === 0) throw new SourceError(path, 'matches no file. Check the pattern.')
  for (const file of files.sort()) if (passedOver.takes(basename(file))) yield { kind: 'file', path: file }
  yield* passedOver.told()
}
