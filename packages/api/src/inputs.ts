import { maxSourceLength, tooLong } from '@unspin/library'
import { z } from 'zod'

/** A source as it comes in; its text has not been looked at. */
export const uncheckedSource = z.object({
  name: z.string().max(1000),
  text: z.string(),
  format: z.literal('html').optional(),
})

/** A source that can be compared. */
export const source = uncheckedSource.extend({
  text: z.string().superRefine((text, context) => {
    const problem = problemOf(text)
    if (problem) context.addIssue(problem)
  }),
})

/** The two sources of a comparison, and whether its verdict is to be explained. */
export const sources = z.object({ a: source, b: source, explain: z.boolean().optional() })

function problemOf(text: string): string | null {
  if (text.length > maxSourceLength) return tooLong(text.length)
  if (text === '') return 'There is no text. Paste or drop an article.'
  if (!/\S/.test(text)) return 'There is nothing but white space. Paste or drop an article.'
  return null
}
