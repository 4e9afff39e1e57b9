import type { Article } from '../../article.ts'
import { findDates } from '../../extraction/head/dates.ts'
import { readDateline } from '../../extraction/head/dateline.ts'

const day = 86_400_000
/**
 * A text is published on the day it was filed or soon after; across the line of dates perhaps the day before.
 */
const mostBefore = 60 * day
const mostAfter = day

/**
 * The day in an article's dateline: ISO 8601, the year by the day of publication where it is
 * left out; null when there is none.
 */
export function filedOn({ text, lang, bodySpans, furniture, published }: Article): string | null {
  if (published === null) return null
  const line = furniture.find(({ kind }) => kind === 'dateline')
  const [start, end] = line ? [line.start, line.end] : (bodySpans[0] ?? [0, 0])
  const dateline = readDateline(text, start, end, lang)
  if (!dateline) return null
  const [mention] = findDates(text, ...dateline.span, lang)
  if (!mention) return null
  const year = Number(published.slice(0, 4))
  const named = text.slice(...mention.span)
  const days = mention.day ? [mention.day] : [year, year - 1].map((one) => dayNamed(`${named} ${one}`, lang))
  return days.find((one) => one !== null && isNear(one, published)) ?? null
}

const dayNamed = (words: string, lang: string | null): string | null =>
  findDates(words, 0, words.length, lang)[0]?.day ?? null

function isNear(filed: string, published: string): boolean {
  const after = Date.parse(filed) - Date.parse(published)
  return after <= mostAfter && after >= -mostBefore
}
