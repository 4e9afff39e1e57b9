import { readdir, readFile } from 'node:fs/promises'
import { extract } from '@unspin/core'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/store/packing.ts'

const families = new URL('../../../core/test/fixtures/families/', import.meta.url)

test('every article of the families is unpacked as it was', async () => {
  const files = (await readdir(families, { recursive: true })).filter((name) => name.endsWith('.txt'))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const article = extract(await readFile(new URL(file, families), 'utf8'))
    expect(unpack(pack(article))).toEqual(article)
  }
})

test('damaged bytes are refused', () => {
  const packed = pack(extract('Herons return to the breakwater.'))
  for (const at of [0, 1, packed.length >> 1, packed.length - 1]) {
    const damaged = packed.slice()
    damaged[at]! ^= 0x40
    expect(() => unpack(damaged)).toThrow()
  }
})
