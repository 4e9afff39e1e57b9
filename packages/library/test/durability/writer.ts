// A process that adds articles until it has added all, or is killed, and says of
// each batch when it is durable:
//
//   node writer.ts LIBRARY FIRST COUNT BATCH

import { writeSync } from 'node:fs'
import { LibraryError, openSqliteStore } from '@unspin/library'
import { madeEntry } from './made.ts'

const [library, first, count, size] = [process.argv[2]!, ...process.argv.slice(3).map(Number)] as [
  string,
  number,
  number,
  number,
]

try {
  const store = await openSqliteStore(library)
  say('open')
  for (let i = first; i < first + count; i += size) {
    const batch = Array.from({ length: Math.min(size, first + count - i) }, (_, k) => madeEntry(i + k))
    await store.put(batch)
    say(batch.map(({ id }) => id).join(' '))
  }
  await store.close()
  say('done')
} catch (error) {
  if (!(error instanceof LibraryError)) throw error
  say(`error ${error.problem} ${error.message}`)
}

/** Written before anything else happens. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}
