type Cell = string | number | null | undefined

/** What a spreadsheet would take for a formula. Numbers are none, whatever they begin with. */
const formula = /^[=+\-@\t\r]/

/** A line of a table (RFC 4180). Articles are not to be trusted: a text that a spreadsheet would run begins with an apostrophe. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(cellOf).join(',')
}

function cellOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The columns of a table: what each is called, and what of a row stands in it. */
export class Table<Row> {
  readonly #columns: Readonly<Record<string, (row: Row) => Cell>>

  constructor(columns: Readonly<Record<string, (row: Row) => Cell>>) {
    this.#columns = columns
  }

  get head(): string {
    return csvLine(Object.keys(this.#columns))
  }

  line(row: Row): string {
    return csvLine(Object.values(this.#columns).map((cell) => cell(row)))
  }
}
