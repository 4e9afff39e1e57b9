import type { Client } from '@unspin/api'
import type { ArticleQuotation, Variants } from '@unspin/library'
import { earliestOf, groupsOf, keyOf, type QuotationGroup } from '@unspin/library/reading'
import type { Context } from '../screens/context.ts'
import type { Work } from '../screens/screen.ts'
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
  return [...outletsWork(state, revision), ...searchWork(state, revision), ...variantsWork(state)]
}

function outletsWork({ search }: QuotationsState, revision: number): Work<QuotationsAction>[] {
  if (!/\boutlet:/i.test(search)) return []
  return [
    {
      key: `outlets ${revision}`,
      run: async ({ client }, tell, signal) => {
        const { outlets } = await client.library.overview.query(undefined, { signal })
        tell({ type: 'outletsRead', outlets: outlets.map(({ name }) => name) })
      },
    },
  ]
}

/** The first answer, and then as much more as a person comes near the end of. */
function searchWork(state: QuotationsState, revision: number): Work<QuotationsAction>[] {
  const { query, altered } = parseQuotationSearch(state.search, state.outlets)
  const asked = JSON.stringify(query)
  const isAnswered = state.asked === asked && state.revision === revision
  const isEnough = state.next === null || state.groups.length > state.cursor + perPage
  // Which of those that were found are wanted is told by where else they stand.
  const isSorting = altered && hasUnknown(state)
  if (isAnswered && (isEnough || isSorting)) return []
  const after = isAnswered ? state.next : null
  return [
    {
      key: `search ${revision} ${asked} ${after}`,
      run: async ({ client }, tell, signal) => {
        const { quotations, next } = await client.quotations.search.query(
          { ...query, limit: perPage, ...(after !== null && { after }) },
          { signal },
        )
        tell({ type: 'quotationsFound', quotations, next, asked, revision })
      },
    },
  ]
}

const hasUnknown = ({ found, variants }: QuotationsState): boolean =>
  groupsOf(found, variants).some((group) => group.variants === null)

/** Where only altered ones are wanted, each has to be looked for elsewhere; else those that are seen. */
function variantsWork(state: QuotationsState): Work<QuotationsAction>[] {
  const { groups, cursor } = state
  const wanted = parseQuotationSearch(state.search).altered
    ? groupsOf(state.found, state.variants)
    : groups.slice(Math.max(0, cursor - around), cursor + around)
  return wanted
    .filter(({ variants }) => variants === null)
    .slice(0, variantsAtOnce)
    .map((group) => variantsOf(group, state.revision))
}

const variantsOf = ({ key, quotation }: QuotationGroup, revision: number): Work<QuotationsAction> => ({
  key: `variants ${revision} ${key}`,
  run: async ({ client }, tell, signal) =>
    tell({ type: 'variantsRead', key, variants: await fromTheEarliest(client, quotation, signal) }),
  failed: () => ({ type: 'variantsRead', key, variants: { quotation, variants: [] } }),
})

/** Told of from the earliest article that has it, so that what came later is what was altered. */
async function fromTheEarliest(
  client: Client,
  quotation: ArticleQuotation,
  signal: AbortSignal,
): Promise<Variants> {
  const ask = ({ article, index }: Pick<ArticleQuotation, 'article' | 'index'>) =>
    client.quotations.variants.query({ id: article.id, index }, { signal })
  const told = await ask(quotation)
  const earliest = earliestOf(told)
  return keyOf(earliest) === keyOf(quotation) ? told : ask(earliest)
}
