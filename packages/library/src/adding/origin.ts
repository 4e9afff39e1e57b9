import { hash } from 'node:crypto'
import { extractionVersion } from '../articles/article-of.ts'
import { type Arrival, toldOf } from './arrival.ts'

/** 128 bits do: nobody gains by making two sources with one hash. */
const length = 32

/**
 * A hash of all that an article follows from: what it is read from, what is told of it, and the
 * version of the extraction. Where it is the same there is nothing new to be found, and nothing
 * has to be extracted to know that.
 */
export function originOf({ text, format, metadata }: Arrival): string {
  const all = JSON.stringify([extractionVersion, format ?? null, toldOf(metadata), text])
  return hash('sha256', all, 'hex').slice(0, length)
}
