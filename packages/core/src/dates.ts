/**
 * Which publication came first, and how to write it: nothing of the engine, for
 * whoever lists or shows articles.
 */
export type { Dated, Publication } from './dates/publication.ts'
export {
  byDayOfPublication,
  byPublication,
  clockInWords,
  firstPublished,
  publicationInWords,
  timeBetween,
  timeOfPublication,
} from './dates/order.ts'
