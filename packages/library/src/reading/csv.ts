export type CsvCell = string | number | null | undefined

/** What begins a formula, in the width of any script. */
const sign = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫]`
/**
 * What a spreadsheet passes over on its way to one, or takes away: space, marks that nobody
 * sees, quotation marks, separators.
 */
const before = String.raw`[\s\p{Cc}\p{Cf}\p{Pi}\p{Pf}"';,]*`
const formula = new RegExp(`^(?:[\\t\\r]|${before}${sign})`, 'u')
/** Where the separator of the reader is another, a cell ends at each of these, quoted or not. */
const laterFormula = new RegExp(`(?<=[;\\t\\r\\n]${before})(?=${sign})`, 'gu')

/**
 * A line of a table (RFC 4180), without its end. Articles are not to be trusted: what a spreadsheet would run
 * gets an apostrophe before it. Numbers are no formulas, whatever they begin with.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(cellOf).join(',')
}

function cellOf(cell: CsvCell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = (formula.test(cell) ? `'${cell}` : cell).replace(laterFormula, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
