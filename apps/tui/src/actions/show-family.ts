import { familyResult } from '@unspin/library'
import type { FamiliesOptions } from '../options/families.ts'
import { memberLines } from './list-families.ts'
import { CommandFailure, type ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { print, printJson, printLines } from '../output.ts'
import { familyLines } from '../report/family.ts'
import { memberTable } from '../results/tables.ts'
import { terminalOf } from '../terminal.ts'

/** Shows the family of an article as a tree. */
export function showFamily(id: string, options: FamiliesOptions): Promise<ExitStatus> {
  return withFamilies(options, async (client) => {
    const family = await client.families.get.query({ id })
    if (family === null) throw new CommandFailure(await whyNone(client.articles.get.query({ id }), id))
    if (options.json) await printJson(familyResult(family))
    else if (options.csv) await print([memberTable.head, ...memberLines(family)].join('\n'))
    else if (options.jsonl) await print(JSON.stringify(familyResult(family)))
    else await printLines(familyLines(family, terminalOf(process.stdout, process.env)))
  })
}

export async function whyNone(article: Promise<unknown>, id: string): Promise<string> {
  return (await article) === null
    ? `the library has no article ${id}. Take an id that \`unspin families\` or \`unspin find\` lists.`
    : `${id} has no copies in the library.`
}
