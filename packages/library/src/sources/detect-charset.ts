import { analyse } from 'chardet'

/** Below this, what is found is as often wrong; in a hundred: what the detector's frequencies of letters give. */
const leastConfidence = 40

/** Longer texts are not told apart any better, only more slowly. */
const looksAt = 65_536

/** The character set that the letters of some language speak for; `null` when none clearly does. */
export function detectCharset(bytes: Uint8Array): string | null {
  const [best] = analyse(bytes.subarray(0, looksAt))
  return best && best.confidence >= leastConfidence ? best.name : null
}
