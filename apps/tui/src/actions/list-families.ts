import { familyResult } from '@unspin/library'
import type { FamiliesOptions } from '../commands/families.ts'
import type { ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { print, printJson, printLines } from '../output.ts'
import { familyListLines } from '../report/family-list.ts'
import { terminalOf } from '../terminal.ts'

/** Families asked for at once. */
const pageSize = 200
/** Families that a person reads. */
const mostToRead = 50

/** Lists the families of the library, the largest first; programs get them all. */
export function listFamilies({
  minSize,
  limit,
  json,
  jsonl,
  ...options
}: FamiliesOptions): Promise<ExitStatus> {
  const most = limit ?? (json || jsonl ? Infinity : mostToRead)
  return withFamilies(options, async (client) => {
    const listed = []
    let total = 0
    for (let offset = 0; offset < most; offset += pageSize) {
      const page = await client.families.list.query({
        minSize,
        offset,
        limit: Math.min(pageSize, most - offset),
      })
      total = page.total
      if (jsonl) for (const family of page.families) await print(JSON.stringify(familyResult(family)))
      else listed.push(...page.families)
      if (offset + pageSize >= total) break
    }
    if (json) await printJson({ families: listed.map(familyResult), total })
    else if (!jsonl) await printLines(familyListLines(listed, total, terminalOf(process.stdout, process.env)))
  })
}
