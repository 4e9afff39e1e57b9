import type { Asking, Wanted } from './wanted.ts'
import type { Services } from './services.ts'

interface Read {
  asked: Asking
  notes: readonly string[]
}

/** An article as calls name it: what lies in a file here is read and goes with the call. */
export async function askedOf(
  wanted: Wanted,
  { client, files }: Services,
  signal?: AbortSignal,
): Promise<Read> {
  if ('sample' in wanted) {
    const pair = await client.samples.pair.query()
    return { asked: pair[wanted.sample], notes: [] }
  }
  if (!('file' in wanted)) return { asked: wanted, notes: [] }
  return files.read(wanted.file, signal)
}
