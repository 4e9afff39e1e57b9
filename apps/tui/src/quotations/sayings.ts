import type { Client } from '@unspin/api'
import type { ArticleQuotation, QuotationList, QuotationQuery, Variants } from '@unspin/library'
import { keyOf } from '@unspin/library/reading'
import type { QuotationsOptions } from '../options/quotations.ts'

/** Quotations, each once, told of from the earliest article that has it. */
export type Sayings = AsyncGenerator<Variants>

const pageSize = 50

/** Those that were found altered when articles were compared. */
export async function* alteredSayings(client: Client, words: string, options: QuotationsOptions): Sayings {
  const asked = queryOf(words, options)
  for (let offset = 0; ;) {
    const limit = Math.min(pageSize, options.limit + 1 - offset)
    const { quotations, total } = await client.quotations.altered.query({ ...asked, offset, limit })
    yield* quotations
    if ((offset += limit) >= total) return
  }
}

/** All that have the words; `looked` is told of each quotation that was looked at. */
export async function* allSayings(
  client: Client,
  words: string,
  options: QuotationsOptions,
  looked: () => void,
): Sayings {
  const given = new Set<string>()
  for await (const quotation of found(client, queryOf(words, options))) {
    looked()
    if (given.has(keyOf(quotation))) continue
    const { article, index } = quotation
    const told = await client.quotations.variants.query({ id: article.id, index })
    const isGiven = given.has(keyOf(told.quotation))
    for (const each of [quotation, told.quotation, ...told.variants]) given.add(keyOf(each))
    if (!isGiven) yield told
  }
}

async function* found(client: Client, query: QuotationQuery): AsyncGenerator<ArticleQuotation> {
  let after: string | null = null
  do {
    const list: QuotationList = await client.quotations.search.query({
      ...query,
      ...(after !== null && { after }),
    })
    yield* list.quotations
    after = list.next
  } while (after !== null)
}

function queryOf(words: string, { speaker, publisher, since, until }: QuotationsOptions) {
  return {
    ...(words !== '' && { search: words }),
    ...(speaker !== undefined && { speaker }),
    ...(publisher !== undefined && { publisher }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
}
