import type { Context } from '../../screen/context.ts'
import type { Work } from '../../screen/screen.ts'
import type { ArticleAction } from './state.ts'
import type { ArticleState } from './opened.ts'

/** The article first; the rest of what is known when it is asked for. */
export function articleWork(state: ArticleState, { revision }: Context): readonly Work<ArticleAction>[] {
  const { stored, tab, copies } = state
  if (stored === undefined) return [readWork(state, revision)]
  if (stored === null) return []
  return [
    versionsWork(stored.id, revision),
    ...(tab === 'copies' && copies === null ? [copiesWork(stored.id, revision)] : []),
    ...(tab === 'family' ? [familyWork(stored.id, revision)] : []),
  ]
}

/** Again when a server that was lost is there again. */
const readWork = ({ asked: { id, version } }: ArticleState, revision: number): Work<ArticleAction> => ({
  key: `article ${revision}`,
  run: async ({ client }, tell, signal) => {
    const asked = { id, ...(version !== undefined && { version }) }
    tell({ type: 'articleRead', stored: await client.articles.get.query(asked, { signal }) })
  },
})

const versionsWork = (id: string, revision: number): Work<ArticleAction> => ({
  key: `versions ${revision}`,
  run: async ({ client }, tell, signal) =>
    tell({ type: 'versionsRead', versions: await client.articles.versions.query({ id }, { signal }) }),
})

const copiesWork = (id: string, revision: number): Work<ArticleAction> => ({
  key: `copies ${revision}`,
  run: async ({ client }, tell, signal) => {
    tell({ type: 'copiesFound', copies: await client.find.query({ asked: { id } }, { signal }) })
  },
})

const familyWork = (id: string, revision: number): Work<ArticleAction> => ({
  key: `family ${revision}`,
  run: async ({ client }, tell, signal) =>
    tell({ type: 'familyRead', family: await client.families.get.query({ id }, { signal }) }),
})
