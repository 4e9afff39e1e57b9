import type { ReportOptions } from '../commands/report.ts'
import { CommandFailure, type ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { writeReport } from '../families/write-report.ts'
import { whyNone } from './show-family.ts'

/** Writes the evidence of a family: its tree, and each copy beside what it was most probably made from. */
export function reportFamily(id: string, options: ReportOptions): Promise<ExitStatus> {
  return withFamilies(options, async (client) => {
    const family = await client.families.get.query({ id })
    if (family === null) throw new CommandFailure(await whyNone(client.articles.get.query({ id }), id))
    const { content } = await client.reports.family.query({ id, format: options.json ? 'json' : 'html' })
    await writeReport(content, options.output)
  })
}
