import type { ArticleSummary } from '../store/summary.ts'
import { inOrder, originalOf } from './link.ts'
import type { Link } from '../store/link.ts'
import type { Dated } from './precedence.ts'
import { treeOf } from './tree.ts'
import type { Branch } from './branch.ts'

/** A copy, or the original, with what it was most probably made from. */
export interface Member<Article = ArticleSummary> extends Branch {
  article: Article
}

/** Copies of one story. */
export interface Family<Article = ArticleSummary> {
  /** The id of the probable original: any member's id leads to the family. */
  id: string
  /**
   * How many comparisons within the family tell that it is the original, how many that it is
   * not, and how many tell neither.
   */
  told: { original: number; copy: number; neither: number }
  /** The first and the last day on which a member was published; null where none is dated. */
  from: string | null
  to: string | null
  /** Publishers, the one with most members first. */
  outlets: string[]
  /** The original first, parents before their children. */
  members: Member<Article>[]
}

/** Puts a family together from its articles, by their ids, and the links between them. */
export function familyOf<Article extends Dated & Pick<ArticleSummary, 'publisher'>>(
  articles: ReadonlyMap<string, Article>,
  links: readonly Link[],
): Family<Article> {
  const present = links.filter(({ a, b }) => articles.has(a) && articles.has(b))
  const members = treeOf([...articles.values()], present).map((branch) => ({
    ...branch,
    article: articles.get(branch.id)!,
  }))
  const original = members[0].id
  const days = members.flatMap(({ article }) => article.published ?? []).sort()
  return {
    id: original,
    told: toldOf(original, present),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    outlets: outletsOf(members),
    members,
  }
}

/** Of all links, those within each of some groups of articles. */
export function linksWithin(groups: readonly (readonly string[])[], links: readonly Link[]): Link[][] {
  const groupOf = new Map(groups.flatMap((group, i) => group.map((id) => [id, i] as const)))
  const within: Link[][] = groups.map(() => [])
  for (const link of links) {
    const group = groupOf.get(link.a)
    if (group !== undefined && group === groupOf.get(link.b)) within[group].push(link)
  }
  return within.map(inOrder)
}

function toldOf(id: string, links: readonly Link[]): Family['told'] {
  const told = { original: 0, copy: 0, neither: 0 }
  for (const link of links) {
    if (link.a !== id && link.b !== id) continue
    const original = originalOf(link)
    told[original === null ? 'neither' : original === id ? 'original' : 'copy']++
  }
  return told
}

function outletsOf(members: readonly Member<Pick<ArticleSummary, 'publisher'>>[]): string[] {
  const counts = new Map<string, number>()
  for (const { article } of members)
    if (article.publisher) counts.set(article.publisher, (counts.get(article.publisher) ?? 0) + 1)
  return [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([name]) => name)
}
