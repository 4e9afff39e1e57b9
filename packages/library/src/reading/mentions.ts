import type { Article, Name, Quotation, Span } from '@unspin/core'

/** Something that stands at some places of an article, under one head. */
export interface Mentioned<Item> {
  /** Null for those who are not named. */
  title: string | null
  items: Item[]
}

/** Quotations by speaker, in order of the text; those of nobody in particular last. */
export function bySpeaker({ quotes }: Pick<Article, 'quotes'>): Mentioned<Quotation>[] {
  const speakers = Map.groupBy(quotes, ({ speaker }) => speaker?.name ?? null)
  return [...speakers]
    .map(([title, items]) => ({ title, items }))
    .sort((one, other) => Number(one.title === null) - Number(other.title === null))
}

const nameTypes: readonly { type: Name['type']; title: string }[] = [
  { type: 'person', title: 'People' },
  { type: 'organization', title: 'Organizations' },
  { type: 'place', title: 'Places' },
]

/** Names by what they name, the one mentioned most first; types that do not occur are left out. */
export function byType({ names }: Pick<Article, 'names'>): Mentioned<Name>[] {
  return nameTypes
    .map(({ type, title }) => ({
      title,
      items: names
        .filter((name) => name.type === type)
        .sort((one, other) => other.mentions.length - one.mentions.length || firstOf(one) - firstOf(other)),
    }))
    .filter(({ items }) => items.length > 0)
}

export const spanOf = ({ start, end }: Pick<Quotation, 'start' | 'end'>): Span => [start, end]

const firstOf = ({ mentions }: Name): number => mentions[0]?.[0] ?? 0
