import { copyLabels, type Label } from '@unspin/core'

export interface Judged {
  label: Label
  guess: Label
}

export interface LabelScore {
  pairs: number
  accuracy: number
  /** Mean over the labels that occur of the F1 of each. */
  macroF1: number
  /** The one decision that matters most: copy or not. */
  copyRecall: number
  copyPrecision: number
  falseAlarms: number
  misses: number
}

const isCopy = (label: Label) => copyLabels.has(label)

export function scoreLabels(judged: Judged[]): LabelScore {
  const count = (test: (row: Judged) => boolean) => judged.filter(test).length
  const hits = count(({ label, guess }) => isCopy(label) && isCopy(guess))
  const misses = count(({ label, guess }) => isCopy(label) && !isCopy(guess))
  const falseAlarms = count(({ label, guess }) => !isCopy(label) && isCopy(guess))
  const labels = [...new Set(judged.map(({ label }) => label))]
  const f1s = labels.map((label) => {
    const right = count((row) => row.label === label && row.guess === label)
    return (2 * right) / (count((row) => row.label === label) + count((row) => row.guess === label))
  })
  return {
    pairs: judged.length,
    accuracy: count(({ label, guess }) => label === guess) / judged.length,
    macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length),
    copyRecall: hits / Math.max(1, hits + misses),
    copyPrecision: hits / Math.max(1, hits + falseAlarms),
    falseAlarms,
    misses,
  }
}

/** Rows of a confusion table: by true label (and kind), how often each label was given. */
export function confusion(judged: (Judged & { row: string })[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {}
  for (const { row, guess } of judged) {
    const counts = (table[row] ??= {})
    counts[guess] = (counts[guess] ?? 0) + 1
  }
  return table
}
