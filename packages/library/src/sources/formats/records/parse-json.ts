import { SourceError } from '../../errors.ts'

/** @throws {SourceError} with `advice` when `text` is no JSON. */
export function parseJson(text: string, at: string, advice: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SourceError(at, `is no JSON. ${advice}`, { cause: error })
  }
}
