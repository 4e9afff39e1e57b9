export interface FScore {
  precision: number
  recall: number
  f1: number
}

/** How many of those guessed are right, how many of the true ones were found, and the harmonic mean. */
export function fScore(right: number, guessed: number, truths: number, found = right): FScore {
  const precision = right / Math.max(1, guessed)
  const recall = found / Math.max(1, truths)
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
