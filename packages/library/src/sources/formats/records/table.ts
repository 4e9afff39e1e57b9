import { promisify } from 'node:util'
import { parse, type CsvError, type Info } from 'csv-parse'
import { utf8Of } from '../../bytes/utf8.ts'
import { printable, SourceError } from '../../errors.ts'
import { failed, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { maxSourceBytes, tooLong } from '../../limits.ts'
import { SeenIds } from './ids.ts'
import { hasTextField, sourceOfRecord } from './record.ts'

type Row = Record<string, string>

/** Articles one a row, with a row of column names above. */
export async function* readTable(input: OpenedInput, { signal }: ReadingContext): AsyncGenerator<Reading> {
  const seen = new SeenIds()
  let number = 1
  for await (const record of rowsOf(input)) {
    signal?.throwIfAborted()
    const position = `row=${++number}`
    try {
      const source = sourceOfRecord(record, input, position)
      seen.refuseSecond(source)
      yield { kind: 'source', source }
    } catch (error) {
      yield failed(`${input.place}#${position}`, error)
    }
  }
}

async function* rowsOf(input: OpenedInput): AsyncGenerator<Row> {
  let rows: Row[] = []
  const taken = () => rows.splice(0)
  const parser = parse({
    columns: (names: string[]) => columnsOf(names, input.place),
    delimiter: delimiterOf(input.head),
    max_record_size: maxSourceBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    // Taken here, not from the stream, which forgets the rows above when it meets one that it cannot read.
    on_record: (row: Row) => {
      rows.push(row)
      return null
    },
  })
  // Whoever writes is told what is wrong.
  parser.on('error', () => {})
  const write = promisify<Uint8Array, void>((chunk, done) => parser.write(chunk, done))
  const end = promisify((done: (error?: Error | null) => void) => parser.end(done))
  try {
    for await (const chunk of utf8Of(input)) {
      await write(chunk)
      yield* taken()
    }
    await end()
  } catch (error) {
    yield* taken()
    throw isCsvError(error) ? unsoundTable(input.place, error) : error
  }
  yield* taken()
}

/** Each costs its share of every row. */
const mostColumns = 1000

function columnsOf(names: string[], place: string): string[] {
  if (names.length > mostColumns)
    throw new SourceError(
      place,
      `has more than ${mostColumns.toLocaleString('en-US')} columns. Give those with the text and what is told of it.`,
    )
  if (hasTextField(names)) return names
  const found = names.slice(0, 12).map((name) => `"${printable(name.slice(0, 40))}"`)
  throw new SourceError(
    place,
    `has no column with the text. Name one of its columns text, body or content; they are ${found.join(', ')}.`,
  )
}

/** The sign that stands most often in the row of names. */
function delimiterOf(head: Uint8Array): string {
  const names = Buffer.from(head).toString('latin1').split(/\r?\n/, 1)[0] ?? ''
  const counts = [',', '\t', ';', '|'].map((sign) => ({ sign, count: names.split(sign).length }))
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign
}

const isCsvError = (error: unknown): error is CsvError & Partial<Info> =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')

function unsoundTable(place: string, error: CsvError & Partial<Info>): SourceError {
  const at = error.lines === undefined ? place : `${place}#line=${error.lines}`
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new SourceError(at, `is too long. ${tooLong()}`, { cause: error })
  const problem =
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'has a quotation mark that is never closed' : 'is no sound table'
  return new SourceError(at, `${problem}. Mend it; what stands above was read.`, { cause: error })
}
