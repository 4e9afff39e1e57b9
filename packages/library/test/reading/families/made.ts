import type { Label } from '@unspin/core'
import type { Family, Member } from '../../../src/families/family.ts'
import type { Choice } from '../../../src/families/parents.ts'

interface Made {
  id: string
  parent?: string
  published?: string | null
  publishedTime?: string | null
  publisher?: string | null
  title?: string | null
  label?: Label
  /** Of the parent's body, and of its own. */
  kept?: number
  borrowed?: number
  choice?: Partial<Choice>
}

export function member({
  id,
  parent,
  published = '2025-02-11',
  publishedTime = null,
  publisher = null,
  title = `The story of ${id}`,
  label = 'reprint',
  kept = 0.9,
  borrowed = 1,
  choice = {},
}: Made): Member {
  return {
    id,
    parent: parent ?? null,
    link:
      parent === undefined
        ? null
        : {
            a: parent,
            b: id,
            label,
            confidence: 0.9,
            shares: { a: kept, b: borrowed },
            similarity: 1,
            original: 'a',
            certainty: 0.9,
          },
    choice:
      parent === undefined ? null : { by: 'only', explained: borrowed, others: 0, next: null, ...choice },
    article: {
      id,
      version: 1,
      source: null,
      title,
      opening: null,
      byline: [],
      publisher,
      published,
      publishedTime,
      lang: 'en',
      words: 400,
      copies: 0,
      hash: id,
      added: '2025-03-01T00:00:00.000Z',
    },
  }
}

export function family(members: Made[], more: Partial<Family> = {}): Family {
  const made = members.map(member)
  const days = made.flatMap(({ article }) => article.published ?? []).sort()
  return {
    id: made[0]!.id,
    told: { original: made.length - 1, copy: 0, neither: 0 },
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    outlets: [...new Set(made.flatMap(({ article }) => article.publisher ?? []))],
    members: made,
    ...more,
  }
}

/** An original with many copies of it, on seven days and undated, one of which has a copy itself. */
export function largeFamily(copies: number): Family {
  const direct = Array.from({ length: copies }, (_, index) => ({
    id: `copy${index}`,
    parent: 'root',
    published: index % 8 === 7 ? null : `2025-02-${11 + (index % 8)}`,
  }))
  return family([{ id: 'root' }, ...direct, { id: 'late', parent: `copy${copies - 1}` }])
}
