import { counted } from '@unspin/core/wording'
import type { ArticleSummary } from '@unspin/library'
import { changedFacts } from '@unspin/library/reading'
import type { Destination, NamedArticle } from '../../../screen/destination.ts'
import type { PanelRow } from './panel.ts'

/** What the article was before; choosing a version reads it. */
export function versionRows(read: ArticleSummary, versions: readonly ArticleSummary[] | null): PanelRow[] {
  if (versions === null) return [{ remark: 'Looking for versions …' }]
  const only = versions.length === 1 ? [{ remark: 'The library knows one version of this article.' }] : []
  return [
    ...only,
    ...versions.map((version, index) => rowOf(version, versions[index + 1], read, index === 0)),
  ]
}

function rowOf(
  version: ArticleSummary,
  earlier: ArticleSummary | undefined,
  read: ArticleSummary,
  isCurrent: boolean,
): PanelRow {
  const { id } = version
  const notes = [isCurrent ? 'the current one' : null, version.version === read.version ? 'read now' : null]
  return {
    lines: [
      [`Version ${version.version}`, ...notes.filter(Boolean)].join(', '),
      `added ${version.added.slice(0, 10)} · ${counted(version.words, 'word')}`,
      ...(earlier ? changesIn(earlier, version) : []),
    ],
    opens: { screen: 'article', id, ...(!isCurrent && { version: version.version }) },
    ...(earlier && { comparison: changesSince(earlier, version) }),
  }
}

const changesIn = (earlier: ArticleSummary, later: ArticleSummary): string[] =>
  changedFacts(earlier, later, (day) => day).map(
    ({ what, before, after }) => `${what}: was ${before}, is now ${after}`,
  )

/** What changed, as a comparison of the two. */
const changesSince = (earlier: ArticleSummary, later: ArticleSummary): Destination => ({
  screen: 'compare',
  pair: { a: named(earlier), b: named(later) },
})

const named = ({ id, version }: ArticleSummary): NamedArticle => ({
  wanted: { id, version },
  name: `version ${version}`,
})
