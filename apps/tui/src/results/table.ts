import { type CsvCell, csvLine } from '@unspin/library/reading'

/** The columns of a table: what each is called, and what of a row stands in it. */
export class Table<Row> {
  readonly #columns: Readonly<Record<string, (row: Row) => CsvCell>>

  constructor(columns: Readonly<Record<string, (row: Row) => CsvCell>>) {
    this.#columns = columns
  }

  get head(): string {
    return csvLine(Object.keys(this.#columns))
  }

  line(row: Row): string {
    return csvLine(Object.values(this.#columns).map((cell) => cell(row)))
  }
}
