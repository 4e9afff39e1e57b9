import { join } from 'node:path'
import { readAll, type FoundSource, type Place, type ReadingOptions } from '@unspin/library'
import { folderOf } from './folder.ts'

export interface Outcome {
  sources: FoundSource[]
  /** The reasons of what failed, and of what was skipped. */
  failed: string[]
  skipped: string[]
}

/** Everything that comes of reading `places`. */
export async function readPlaces(places: readonly Place[], options?: ReadingOptions): Promise<Outcome> {
  const outcome: Outcome = { sources: [], failed: [], skipped: [] }
  for await (const reading of readAll(places, options)) {
    if (reading.kind === 'source') outcome.sources.push(reading.source)
    else outcome[reading.kind].push(reading.reason)
  }
  return outcome
}

/** What comes of one file with this name and content; where it lies is left out of everything. */
export async function readFile(
  name: string,
  content: string | Uint8Array,
  options?: ReadingOptions,
): Promise<Outcome> {
  const folder = await folderOf({ [name]: content })
  const { sources, failed, skipped } = await readPlaces([join(folder, name)], options)
  const bare = (text: string) => text.replaceAll(join(folder, '/'), '')
  return {
    sources: sources.map((source) => ({
      ...source,
      place: bare(source.place),
      notes: source.notes.map(bare),
    })),
    failed: failed.map(bare),
    skipped: skipped.map(bare),
  }
}
