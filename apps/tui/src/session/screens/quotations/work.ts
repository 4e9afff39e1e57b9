import type { QuotationGroup } from '@unspin/library/reading'
import { outletsWork } from '../../parts/list/work.ts'
import type { Context } from '../../screen/context.ts'
import type { Work } from '../../screen/screen.ts'
import { parseQuotationSearch } from './search.ts'
import type { QuotationsAction, QuotationsState } from './state.ts'

const perPage = 20
/** Asked for at a time; more would keep the library from answering anything else. */
const variantsAtOnce = 2
/** So many quotations around the one that a person is at are looked for elsewhere. */
const around = 12

export function quotationsWork(
  state: QuotationsState,
  { revision }: Context,
): readonly Work<QuotationsAction>[] {
  return [
    ...outletsWork(state, revision),
    countsWork(revision),
    ...searchWork(state, revision),
    ...variantsWork(state),
  ]
}

const countsWork = (revision: number): Work<QuotationsAction> => ({
  key: `counts ${revision}`,
  run: async ({ client }, tell, signal) =>
    tell({ type: 'countsRead', counts: await client.quotations.counts.query(undefined, { signal }) }),
})

/** The first answer, and then as much more as a person comes near the end of. */
function searchWork(state: QuotationsState, revision: number): Work<QuotationsAction>[] {
  const { query, altered } = parseQuotationSearch(state.search, state.outlets)
  const asked = (altered ? 'altered ' : '') + JSON.stringify(query)
  const isAnswered = state.asked === asked && state.revision === revision
  const isEnough = state.next === null || state.groups.length > state.cursor + perPage
  if (isAnswered && isEnough) return []
  const after = isAnswered ? state.next : null
  return [
    {
      key: `search ${revision} ${asked} ${after}`,
      run: async ({ client }, tell, signal) => {
        if (altered) {
          const offset = Number(after ?? 0)
          const page = await client.quotations.altered.query({ ...query, offset, limit: perPage }, { signal })
          const next = offset + perPage < page.total ? String(offset + perPage) : null
          tell({
            type: 'alteredFound',
            quotations: page.quotations,
            total: page.total,
            next,
            asked,
            revision,
          })
          return
        }
        const { quotations, next } = await client.quotations.search.query(
          { ...query, limit: perPage, ...(after !== null && { after }) },
          { signal },
        )
        tell({ type: 'quotationsFound', quotations, next, asked, revision })
      },
    },
  ]
}

/** Where else those stand that are seen. */
function variantsWork({ groups, cursor, revision }: QuotationsState): Work<QuotationsAction>[] {
  return groups
    .slice(Math.max(0, cursor - around), cursor + around)
    .filter(({ variants }) => variants === null)
    .slice(0, variantsAtOnce)
    .map((group) => variantsOf(group, revision))
}

const variantsOf = ({ key, quotation }: QuotationGroup, revision: number): Work<QuotationsAction> => ({
  key: `variants ${revision} ${key}`,
  run: async ({ client }, tell, signal) =>
    tell({
      type: 'variantsRead',
      key,
      variants: await client.quotations.variants.query(
        { id: quotation.article.id, index: quotation.index },
        { signal },
      ),
    }),
  failed: () => ({ type: 'variantsRead', key, variants: { quotation, variants: [] } }),
})
