// Flips bits of a library all over its file, one in each copy, and tells what came of them:
//
//   node test/flipped/main.ts [COUNT] [SEED] [BYTES]
//
// Where BYTES is given, only the first so many bytes of the file are hit: its head, and what it
// says of its tables. Ends with 1 when a flip changed anything stored, or an answer, and the
// verification called the library sound.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { random } from '../store/entries.ts'
import { flipped, soundLibrary } from './flip.ts'
import { makeLibrary } from './made-library.ts'

const count = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? 1)
const within = Number(process.argv[4] ?? Infinity)
const folder = mkdtempSync(join(tmpdir(), 'unspin-flips-'))
const figures = {
  seed,
  flips: 0,
  found: 0,
  refused: 0,
  'sound, and nothing changed': 0,
  missed: 0,
  faults: 0,
  bytes: 0,
  exported: 0,
  exports: 0,
}
try {
  await makeLibrary(join(folder, 'sound.sqlite'))
  const sound = await soundLibrary(join(folder, 'sound.sqlite'))
  figures.bytes = sound.bytes.length
  const draw = random(seed)
  for (; figures.flips < count; figures.flips++) {
    const bit = Math.floor(draw() * Math.min(within, sound.bytes.length) * 8)
    const { verified, lines, changed, faults, exported } = await flipped(
      sound,
      join(folder, 'flipped.sqlite'),
      bit,
    )
    if (verified !== 'nothing') figures[verified]++
    else if (changed.length === 0) figures['sound, and nothing changed']++
    else {
      figures.missed++
      console.log(`missed: bit ${bit} (byte ${bit >> 3}): ${changed.slice(0, 5).join('; ')}`)
    }
    for (const fault of faults) console.log(`fault: bit ${bit}: ${fault}`)
    figures.faults += faults.length
    if (exported !== null) {
      figures.exports++
      figures.exported += exported / sound.articles.size
    }
    if (process.env['TOLD'] && lines.length > 0)
      console.log(`bit ${bit}: ${lines.slice(0, 4).join(' | ')} :: ${exported}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(JSON.stringify(figures))
process.exitCode = figures.missed + figures.faults > 0 ? 1 : 0
