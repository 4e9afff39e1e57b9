import { maxSourceLength, readAddress, sortKeys, tooLong, withoutCredentials } from '@unspin/library'
import { z } from 'zod'

/** What a place is called, or where it is: no password of an address is kept. */
const shown = z.string().max(10_000).transform(withoutCredentials)

/** A text or a page as it comes in; its text has not been looked at. */
const unchecked = z.object({
  name: shown,
  text: z.string(),
  format: z.literal('html').optional(),
})

/** A text or a page that can be compared. */
const checked = unchecked.extend({
  text: z.string().superRefine((text, context) => {
    const problem = problemOf(text)
    if (problem) context.addIssue(problem)
  }),
})

export const id = z.string().min(1).max(10_000)
export const ids = z.array(id).max(10_000)

/** An article of the library: the current version of it unless another is named. */
export const versionOf = z.object({ id, version: z.int().positive().optional() })

/** Where a list goes on, and how many of it to give. */
export const page = {
  after: z.string().max(10_000).exactOptional(),
  limit: z.int().positive().exactOptional(),
}

const day = z.iso.date('Give a day as YYYY-MM-DD.')
/** With seconds or without, as articles have it; zod's own takes no offset behind minutes. */
const time = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/,
    'Give a time as YYYY-MM-DDTHH:MM, with its offset from UTC if that is known: 2026-03-14T09:30+01:00.',
  )

/** What is told of an article beside its text. */
const told = z.object({
  title: z.string().max(10_000).exactOptional(),
  byline: z.array(z.string().max(10_000)).max(1000).exactOptional(),
  published: day.exactOptional(),
  publishedTime: time.exactOptional(),
  publisher: z.string().max(10_000).exactOptional(),
  lang: z.string().max(100).exactOptional(),
})

/** What is known of an article that comes with the call. */
const known = {
  id: id.transform(withoutCredentials).optional(),
  place: shown.nullable().exactOptional(),
  metadata: told.exactOptional(),
}

const brought = checked.extend(known)

const addressed = z.object({
  address: z
    .string()
    .max(10_000)
    .superRefine((address, context) => {
      const { problem } = readAddress(address)
      if (problem !== null) context.addIssue(`This ${problem}`)
    }),
  /** For callers in this process alone. */
  allowPrivateAddresses: z.boolean().optional(),
})

/**
 * An article that comes with the call, with where it is from if that is known, one of the
 * library, or one at an address.
 */
export const asked = z.union([brought, versionOf, addressed])

/** The same but for those that the library has. */
export const newArticle = z.union([brought, addressed])

/**
 * The same before its text is looked at: of many pairs, one that cannot be compared must not stop the rest.
 */
export const uncheckedPair = z.object({
  id: z.string().max(1000),
  a: z.union([unchecked.extend(known), versionOf, addressed]),
  b: z.union([unchecked.extend(known), versionOf, addressed]),
})

/** The two articles of a comparison. */
export const askedPair = z.object({ a: asked, b: asked })

/** An article to be added. */
export const arrival = brought.required({ place: true })

/** Which articles of the library to list. */
export const pageQuery = z.object({
  search: z.string().max(10_000).exactOptional(),
  publisher: z.string().max(10_000).exactOptional(),
  lang: z.string().max(100).exactOptional(),
  source: z.string().max(10_000).exactOptional(),
  since: day.exactOptional(),
  until: day.exactOptional(),
  copied: z.boolean().exactOptional(),
  sort: z.enum(sortKeys).exactOptional(),
  order: z.enum(['ascending', 'descending']).exactOptional(),
  skip: z.int().nonnegative().exactOptional(),
  ...page,
})

function problemOf(text: string): string | null {
  if (text.length > maxSourceLength) return tooLong(text.length)
  if (text === '') return 'There is no text. Paste or drop an article.'
  if (!/\S/.test(text)) return 'There is nothing but white space. Paste or drop an article.'
  return null
}
