/** A line of a table has a figure for every few words. */
const wordsAFigure = 4
const figure = /^[^\p{L}]*\p{Nd}[\p{Nd}.,:/%-]*(?!\p{L}{3})/u

/** Whether a line is set in columns, as a table is: 'MAY7   285    UP'. */
export const hasColumns = (line: string): boolean => /\S(?: {3,}|\t)\S/.test(line)

/**
 * Whether a line is a row of a table or of a list of facts: 'Net 1.1 mln vs 829,000', 'Pay
 * April 10', 'Arsenal 2, Everton 1'.
 */
export function isRow(line: string): boolean {
  if (hasColumns(line)) return true
  if (isLoud(line)) return false
  const words = line.split(/\s+/)
  if (words.some((word) => word === 'vs' || word === 'vs.')) return true
  const figures = words.filter((word) => figure.test(word)).length
  return figures > 0 && words.length <= figures * wordsAFigure
}

/** Whether a line is set in capitals throughout, as agencies set their headlines. */
export const isLoud = (line: string): boolean =>
  line === line.toUpperCase() && /\p{Lu}.*\p{Lu}.*\p{Lu}/su.test(line)
