import { type Family, familyResult } from '@unspin/library'
import type { FamiliesOptions } from '../options/families.ts'
import type { ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { print, printJson, printLines } from '../output.ts'
import { familyListLines } from '../report/family-list.ts'
import { memberTable } from '../results/tables.ts'
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
  csv,
  ...options
}: FamiliesOptions): Promise<ExitStatus> {
  const most = limit ?? (json || jsonl || csv ? Infinity : mostToRead)
  return withFamilies(options, async (client) => {
    const listed = []
    let total = 0
    if (csv) await print(memberTable.head)
    for (let offset = 0; offset < most; offset += pageSize) {
      const page = await client.families.list.query({
        minSize,
        offset,
        limit: Math.min(pageSize, most - offset),
      })
      total = page.total
      if (jsonl) for (const family of page.families) await print(JSON.stringify(familyResult(family)))
      else if (csv) for (const family of page.families) await print(memberLines(family).join('\n'))
      else listed.push(...page.families)
      if (offset + pageSize >= total) break
    }
    if (json) await printJson({ families: listed.map(familyResult), total })
    else if (!jsonl && !csv)
      await printLines(familyListLines(listed, total, terminalOf(process.stdout, process.env)))
  })
}

/** Of a table: a line a member. */
export function memberLines(family: Family): string[] {
  const { id, members } = familyResult(family)
  return members.map((member) => memberTable.line({ ...member, family: id }))
}
