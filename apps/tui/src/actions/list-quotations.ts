import type { Client } from '@unspin/api'
import type { ArticleQuotation, QuotationList, Variants } from '@unspin/library'
import { Progress } from '../batches/progress.ts'
import type { QuotationsOptions } from '../commands/quotations.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, printJson, printLines } from '../output.ts'
import { quotationLines } from '../report/quotation.ts'
import { isAltered, quotationResult } from '../results/quotation-result.ts'
import { quotationTable } from '../results/tables.ts'
import { terminalOf } from '../terminal.ts'

/** Lists quotations, each with what other articles made of it; whoever reads along gets them as they are found. */
export function listQuotations(words: string, options: QuotationsOptions): Promise<ExitStatus> {
  return withLibrary(options, async (client) => {
    const { json, jsonl, csv, limit } = options
    const terminal = terminalOf(process.stdout, process.env)
    const progress = new Progress('quotations looked at')
    const listed: Variants[] = []
    let more = false
    if (csv) await print(quotationTable.head)
    for await (const found of sayings(client, words, options, progress)) {
      if ((more = listed.length === limit)) break
      progress.clear()
      if (jsonl) await print(JSON.stringify(quotationResult(found)))
      else if (csv) await print(quotationTable.line(found))
      else if (!json) await printLines(quotationLines(found, listed.at(-1) ?? null, terminal))
      listed.push(found)
    }
    progress.clear()
    if (json) await printJson({ quotations: listed.map(quotationResult), more })
    else if (jsonl || csv) return exitStatus.done
    else if (listed.length === 0) await print(`No ${options.altered ? 'altered ' : ''}quotation.`)
    else if (more) await print('\nThere are more: --limit lists them.')
    return exitStatus.done
  })
}

/** Quotations with their variants; what was given as a variant is not given again by itself. */
async function* sayings(
  client: Client,
  words: string,
  options: QuotationsOptions,
  progress: Progress,
): AsyncGenerator<Variants> {
  const given = new Set<string>()
  for await (const { article, index } of quotations(client, words, options)) {
    progress.advance()
    if (given.has(nameOf(article.id, index))) continue
    const found = await client.quotations.variants.query({ id: article.id, index })
    for (const variant of found.variants) given.add(nameOf(variant.article.id, variant.index))
    if (!options.altered || found.variants.some(isAltered)) yield found
  }
}

const nameOf = (id: string, index: number): string => `${index} ${id}`

async function* quotations(
  client: Client,
  words: string,
  { speaker, publisher, since, until }: QuotationsOptions,
): AsyncGenerator<ArticleQuotation> {
  const asked = {
    ...(words !== '' && { search: words }),
    ...(speaker !== undefined && { speaker }),
    ...(publisher !== undefined && { publisher }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
  let after: string | null = null
  do {
    const list: QuotationList = await client.quotations.search.query({
      ...asked,
      ...(after !== null && { after }),
    })
    yield* list.quotations
    after = list.next
  } while (after !== null)
}
