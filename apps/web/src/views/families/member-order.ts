import { timeOfPublication } from '@unspin/core/dates'
import { inheritanceOf, type Member, nameOf } from '../../api/family.ts'

export const columns = ['published', 'title', 'publisher', 'label', 'kept', 'borrowed', 'words'] as const
export type Column = (typeof columns)[number]
export type Order = 'ascending' | 'descending'

type Value = string | number | null

const values: Record<Column, (member: Member) => Value> = {
  published: ({ article }) => timeOfPublication(article),
  title: nameOf,
  publisher: ({ article }) => article.publisher,
  label: ({ link }) => link?.label ?? null,
  kept: (member) => inheritanceOf(member)?.kept ?? null,
  borrowed: (member) => inheritanceOf(member)?.borrowed ?? null,
  words: ({ article }) => article.words,
}

/** Members in the order of a column; those that have nothing there come last, whichever way it goes. */
export function sortedBy(members: readonly Member[], column: Column, order: Order): Member[] {
  const valueOf = values[column]
  const sign = order === 'ascending' ? 1 : -1
  return members.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (typeof a === 'string' ? a.localeCompare(String(b)) : a - Number(b))
  })
}
