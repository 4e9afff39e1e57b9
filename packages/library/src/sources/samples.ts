import { readFile } from 'node:fs/promises'
import type { Source } from './source.ts'

/** The bundled pair: `a` a spun copy, `b` the article that it was made from. */
export async function samplePair(): Promise<{ a: Source; b: Source }> {
  const [a, b] = await Promise.all([sample('spun-copy.txt'), sample('original.txt')])
  return { a, b }
}

/**
 * Asked of the package by its name, so that it is found too when this code is bundled into another package.
 */
async function sample(name: string): Promise<Source> {
  const place = import.meta.resolve(`@unspin/library/samples/${name}`)
  return { name, text: await readFile(new URL(place), 'utf8') }
}
