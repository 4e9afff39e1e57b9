import type { ReportOptions } from '../options/report.ts'
import { CommandFailure, type ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { checkOutput, writeOutput } from '../output-file.ts'
import { whyNone } from './show-family.ts'

/** Writes the evidence of a family: its tree, and each copy beside what it was most probably made from. */
export function reportFamily(id: string, options: ReportOptions): Promise<ExitStatus> {
  checkOutput(options)
  return withFamilies(options, async (client) => {
    const family = await client.families.get.query({ id })
    if (family === null) throw new CommandFailure(await whyNone(client.articles.get.query({ id }), id))
    const { content } = await client.reports.family.query({ id, format: options.json ? 'json' : 'html' })
    await writeOutput(content, options)
  })
}
