import type { Kind } from '@unspin/core'
import { kindWords } from '@unspin/core/wording'
import { familyOrders } from '../api/reading.ts'
import { day, type Field, flag, oneOf, ordinal, someOf, text, yesOrNo } from './fields.ts'
import { familyLooks, type RouteOf, type View } from './route.ts'

type KeyOf<Name extends View> = Exclude<keyof RouteOf<Name>, 'view'>

interface Pattern<Name extends View> {
  /** `:name` stands for a value. Of several the first whose values are all there is the one to write. */
  paths: string[]
  /** How each value is read; those that no path names stand behind the question mark. */
  fields: { [Key in KeyOf<Name>]-?: Field<NonNullable<RouteOf<Name>[Key]>> }
  /** Values behind the question mark without which this is another view. */
  needs?: KeyOf<Name>[]
}

const kinds = Object.keys(kindWords) as Kind[]
const orders = ['ascending', 'descending'] as const
const sortKeys = ['added', 'published', 'title', 'publisher', 'words', 'copies'] as const

const comparisonPlace = { passage: ordinal, hide: someOf(kinds), boilerplate: flag }

/** The address of every view that has one; the first that fits is meant. */
export const patterns: { [Name in Exclude<View, 'unknown'>]: Pattern<Name> } = {
  home: { paths: [''], fields: {} },
  library: {
    paths: ['library'],
    fields: {
      search: text,
      publisher: text,
      lang: text,
      source: text,
      since: day,
      until: day,
      copied: yesOrNo,
      sort: oneOf(sortKeys),
      order: oneOf(orders),
    },
  },
  check: {
    paths: ['check/:id', 'check/text/:text', 'check'],
    fields: { id: text, text, copy: text },
  },
  comparison: {
    paths: ['compare/:pair/passage/:passage', 'compare/:pair'],
    fields: { pair: text, ...comparisonPlace },
  },
  'articles-comparison': {
    paths: ['compare'],
    fields: { a: text, b: text, aVersion: ordinal, bVersion: ordinal, ...comparisonPlace },
    needs: ['a', 'b'],
  },
  start: { paths: ['compare'], fields: {} },
  article: { paths: ['article/:id'], fields: { id: text, version: ordinal, tab: text, at: text } },
  families: {
    paths: ['families'],
    fields: {
      search: text,
      publisher: text,
      minSize: ordinal,
      since: day,
      until: day,
      sort: oneOf(familyOrders),
    },
  },
  family: { paths: ['families/:id'], fields: { id: text, member: text, show: oneOf(familyLooks) } },
  quotations: {
    paths: ['quotations'],
    fields: { search: text, speaker: text, publisher: text, since: day, until: day, altered: flag },
  },
  jobs: { paths: ['jobs'], fields: {} },
  job: { paths: ['jobs/:id'], fields: { id: text } },
  settings: { paths: ['settings'], fields: {} },
}
