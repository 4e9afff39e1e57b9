import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { random } from '../store/entries.ts'
import { flipped, type Sound, soundLibrary } from './flip.ts'
import { makeLibrary } from './made-library.ts'

/** A few; main.ts flips as many as one likes. */
const flips = Number(process.env['UNSPIN_FLIPS'] ?? 20)
const seed = Number(process.env['UNSPIN_FLIP_SEED'] ?? 3)

let folder: string
let sound: Sound
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-flipped-'))
  await makeLibrary(join(folder, 'sound.sqlite'))
  sound = await soundLibrary(join(folder, 'sound.sqlite'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a bit that is flipped anywhere, and changes anything stored or an answer, is found; what is exported is true', async () => {
  const draw = random(seed)
  let found = 0
  for (let i = 0; i < flips; i++) {
    const bit = Math.floor(draw() * sound.bytes.length * 8)
    const { verified, changed, faults } = await flipped(sound, join(folder, 'flipped.sqlite'), bit)
    if (verified === 'nothing') expect([bit, changed]).toEqual([bit, []])
    else found++
    expect([bit, faults]).toEqual([bit, []])
  }
  expect(found).toBeGreaterThan(flips / 4)
})

test('a bit that is flipped in the head of the file is found, or changes nothing', async () => {
  // What the file is, which way it is written, its pages, its number of steps, whose it is.
  for (const byte of [3, 17, 18, 31, 57, 63, 70]) {
    const { verified, changed, faults, lines } = await flipped(
      sound,
      join(folder, 'flipped.sqlite'),
      8 * byte + 1,
    )
    if (verified === 'nothing') expect([byte, changed]).toEqual([byte, []])
    expect([byte, faults]).toEqual([byte, []])
    for (const line of lines) expect([byte, line]).toEqual([byte, expect.stringMatching(/^[^\n]+\.$/)])
  }
})
