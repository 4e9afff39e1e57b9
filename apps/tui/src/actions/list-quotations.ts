import type { Client } from '@unspin/api'
import type { Variants } from '@unspin/library'
import { Progress } from '../progress.ts'
import type { QuotationsOptions } from '../options/quotations.ts'
import { exitStatus, type ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { withLibrary } from '../library/with-library.ts'
import { print, printJson, printLines, reportNote } from '../output.ts'
import { type Sayings, alteredSayings, allSayings } from '../quotations/sayings.ts'
import { countsLine, quotationLines } from '../report/quotation.ts'
import { quotationResult } from '../results/quotation-result.ts'
import { quotationTable } from '../results/tables.ts'
import { terminalOf } from '../terminal.ts'
import { count } from '../text/counts.ts'

/**
 * Lists quotations, each with what other articles made of it, and prints them as they are found. Which were
 * altered is found when articles are compared: those that were not yet are compared first.
 */
export function listQuotations(words: string, options: QuotationsOptions): Promise<ExitStatus> {
  if (options.altered) return withFamilies(options, (client) => list(client, words, options))
  return withLibrary(options, async (client) => {
    await list(client, words, options)
    return exitStatus.done
  })
}

async function list(client: Client, words: string, options: QuotationsOptions): Promise<void> {
  const { json, jsonl, csv, limit } = options
  const terminal = terminalOf(process.stdout, process.env)
  const progress = new Progress('quotations looked at')
  const sayings: Sayings = options.altered
    ? alteredSayings(client, words, options)
    : allSayings(client, words, options, () => progress.advance())
  const listed: Variants[] = []
  let more = false
  if (csv) await print(quotationTable.head)
  for await (const found of sayings) {
    if ((more = listed.length === limit)) break
    progress.clear()
    if (jsonl) await print(JSON.stringify(quotationResult(found)))
    else if (csv) await print(quotationTable.line(found))
    else if (!json) await printLines(quotationLines(found, listed.at(-1) ?? null, terminal))
    listed.push(found)
  }
  progress.clear()
  const counts = await client.quotations.counts.query()
  if (options.altered && counts.waiting > 0) {
    const waiting = `${count(counts.waiting, 'article')} ${counts.waiting === 1 ? 'was' : 'were'}`
    reportNote(
      `${waiting} not compared yet: there may be more altered quotations. Leave out --as-is to compare them.`,
    )
  }
  if (json) await printJson({ quotations: listed.map(quotationResult), more, counts })
  else if (jsonl || csv) return
  else await printLines(lastLines(listed.length, more, words === '' ? countsLine(counts) : null, options))
}

function lastLines(
  listed: number,
  more: boolean,
  counts: string | null,
  { altered }: QuotationsOptions,
): string[] {
  if (listed === 0) return [`No ${altered ? 'altered ' : ''}quotation.`]
  return [...(more ? ['There are more: --limit lists them.'] : []), ...(counts ? [counts] : [])].flatMap(
    (line, i) => (i === 0 ? ['', line] : [line]),
  )
}
