import { type CursorAction, cursorAfter } from './cursor.ts'

/** A part of a list that is kept elsewhere. */
export interface PageRead<Row> {
  rows: readonly Row[]
  /** Of the whole list. */
  total: number
  /** Where the next page begins; null after the last. */
  next: string | null
}

export type PagedAction<Row> =
  | CursorAction
  | { type: 'pageRead'; index: number; version: string; page: PageRead<Row> }

/** A list of any length, of which only the pages around the cursor are here. */
export interface Paged<Row> {
  cursor: number
  /** Null until the first page has come. */
  total: number | null
  /** `version` tells what was asked for, and when: rows of another are shown until the right ones have come. */
  pages: ReadonlyMap<number, { rows: readonly Row[]; version: string }>
  /** Where each page begins, as far as the list has been walked. */
  starts: readonly (string | null)[]
  /** Whether what is shown is still another list: nothing can be done with its rows. */
  isStale: boolean
}

export const pageSize = 100
const mostPages = 5

export const emptyList = <Row>(): Paged<Row> => ({
  cursor: 0,
  total: null,
  pages: new Map(),
  starts: [null],
  isStale: false,
})

/** Another list, from its beginning. */
export const begunAnew = <Row>(list: Paged<Row>): Paged<Row> => ({
  ...list,
  cursor: 0,
  starts: [null],
  isStale: true,
})

export function rowAt<Row>({ pages }: Paged<Row>, index: number): Row | undefined {
  return pages.get(pageOf(index))?.rows[index % pageSize]
}

export function pagedAfter<Row>(list: Paged<Row>, action: PagedAction<Row>): Paged<Row> {
  if (action.type !== 'pageRead')
    return { ...list, cursor: cursorAfter(list.cursor, action, list.total ?? 0) }
  const { index, version, page } = action
  const cursor = Math.max(0, Math.min(list.cursor, page.total - 1))
  const follows = index + 1 < list.starts.length && list.starts[index + 1] === page.next
  const starts = follows
    ? list.starts
    : [...list.starts.slice(0, index + 1), ...(page.next ? [page.next] : [])]
  const pages = new Map([...list.pages].filter(([other]) => other < starts.length))
  pages.set(index, { rows: page.rows, version })
  return { cursor, total: page.total, pages: nearest(pages, pageOf(cursor)), starts, isStale: false }
}

/** The page to be read next, so that what is seen around the cursor is there and of this version; null when all is. */
export function missingPage<Row>(
  { cursor, total, pages, starts }: Paged<Row>,
  room: number,
  version: string,
): number | null {
  const last = Math.max(0, (total ?? 1) - 1)
  const seen = [cursor, cursor - room, cursor + room].map((row) => Math.max(0, Math.min(last, row)))
  const wanted = seen.map(pageOf).find((index) => pages.get(index)?.version !== version)
  // Pages go on from one another: one that is far away is walked to.
  return wanted === undefined ? null : Math.min(wanted, starts.length - 1)
}

const pageOf = (row: number): number => Math.floor(row / pageSize)

function nearest<T>(pages: ReadonlyMap<number, T>, centre: number): Map<number, T> {
  const byDistance = [...pages].sort(([one], [other]) => Math.abs(one - centre) - Math.abs(other - centre))
  return new Map(byDistance.slice(0, mostPages))
}
