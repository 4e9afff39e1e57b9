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
  /**
   * `version` tells what was asked for, and when: rows of another are shown until the right ones have come.
   */
  pages: ReadonlyMap<number, { rows: readonly Row[]; version: string }>
  /** Behind which place pages begin, where that is known, and of which version. */
  starts: { version: string; places: ReadonlyMap<number, string> }
  /** Whether what is shown is still another list: nothing can be done with its rows. */
  isStale: boolean
}

export const pageSize = 100
const mostPages = 5

const nowhere = { version: '', places: new Map<number, string>() }

export const emptyList = <Row>(): Paged<Row> => ({
  cursor: 0,
  total: null,
  pages: new Map(),
  starts: nowhere,
  isStale: false,
})

/** Another list, from its beginning. */
export const begunAnew = <Row>(list: Paged<Row>): Paged<Row> => ({
  ...list,
  cursor: 0,
  isStale: true,
})

export function rowAt<Row>({ pages }: Paged<Row>, index: number): Row | undefined {
  return pages.get(pageOf(index))?.rows[index % pageSize]
}

/** `growsAtTop` where what is new comes first: a person who has gone down stays at the row they are at. */
export function pagedAfter<Row>(list: Paged<Row>, action: PagedAction<Row>, growsAtTop = false): Paged<Row> {
  if (action.type !== 'pageRead') return { ...list, cursor: cursorAfter(list.cursor, action, lengthOf(list)) }
  const { index, version, page } = action
  const stays = growsAtTop && list.cursor > 0 && !list.isStale
  const grown = stays ? Math.max(0, page.total - (list.total ?? page.total)) : 0
  const cursor = Math.max(0, Math.min(list.cursor + grown, page.total - 1))
  const pages = new Map([...list.pages].filter(([other]) => other * pageSize < page.total))
  pages.set(index, { rows: page.rows, version })
  const places = new Map(list.starts.version === version ? list.starts.places : [])
  if (page.next !== null) places.set(index + 1, page.next)
  return {
    cursor,
    total: page.total,
    pages: nearest(pages, pageOf(cursor)),
    starts: { version, places },
    isStale: false,
  }
}

/**
 * While another list is on its way, a person may go down it as far as they like;
 * there, it tells where it ends.
 */
const lengthOf = <Row>({ isStale, total }: Paged<Row>): number =>
  isStale ? Number.MAX_SAFE_INTEGER : (total ?? 0)

/**
 * The page to be read next, so that what is seen around the cursor is there and of
 * this version; null when all is.
 */
export function missingPage<Row>(
  { cursor, total, pages }: Paged<Row>,
  room: number,
  version: string,
): number | null {
  const last = Math.max(0, (total ?? 1) - 1)
  const seen = [cursor, cursor - room, cursor + room].map((row) => Math.max(0, Math.min(last, row)))
  return seen.map(pageOf).find((index) => pages.get(index)?.version !== version) ?? null
}

/**
 * How a page is asked for: from the nearest place before it that is known, and
 * how many to leave out from there.
 */
export function startOf<Row>({ starts }: Paged<Row>, index: number, version: string): PageStart {
  const known = starts.version === version ? [...starts.places.keys()] : []
  const from = Math.max(0, ...known.filter((page) => page <= index))
  const after = from > 0 ? starts.places.get(from) : undefined
  const skip = (index - from) * pageSize
  return { ...(after !== undefined && { after }), ...(skip > 0 && { skip }) }
}

export interface PageStart {
  after?: string
  skip?: number
}

const pageOf = (row: number): number => Math.floor(row / pageSize)

function nearest<T>(pages: ReadonlyMap<number, T>, centre: number): Map<number, T> {
  const byDistance = [...pages].sort(([one], [other]) => Math.abs(one - centre) - Math.abs(other - centre))
  return new Map(byDistance.slice(0, mostPages))
}
