import type { Client } from '@unspin/api'
import { evidenceResult, type Family, type FamilyPair, familyReport, type Member } from '@unspin/library'
import type { ReportOptions } from '../commands/report.ts'
import { CommandFailure, type ExitStatus } from '../failure.ts'
import { withFamilies } from '../families/with-families.ts'
import { stampNow, writeReport } from '../families/write-report.ts'
import { familyResult } from '../results/family-result.ts'
import { whyNone } from './show-family.ts'

/** Copies shown in full: the page of a hundred is as long as a book. */
const mostInFull = 100

/** Writes the evidence of a family: its tree, and each copy beside what it was most probably made from. */
export function reportFamily(id: string, options: ReportOptions): Promise<ExitStatus> {
  return withFamilies(options, async (client) => {
    const family = await client.families.get.query({ id })
    if (family === null) throw new CommandFailure(await whyNone(client.articles.get.query({ id }), id))
    const pairs = await pairsOf(family, client)
    const stamp = stampNow()
    const result = () => ({
      family: familyResult(family),
      comparisons: pairs.map(({ evidence }) => evidenceResult(evidence, stamp)),
    })
    await writeReport(
      options.json ? JSON.stringify(result()) : familyReport(family, pairs, stamp),
      options.output,
    )
  })
}

async function pairsOf(family: Family, client: Client): Promise<FamilyPair[]> {
  const byId = new Map(family.members.map((member) => [member.id, member]))
  const pairs: FamilyPair[] = []
  for (const member of family.members.slice(1, 1 + mostInFull)) {
    const parent = byId.get(member.parent!)!
    const { comparison, articles } = await client.comparisons.compare.query({
      a: { id: member.id },
      b: { id: parent.id },
    })
    const exhibits = {
      a: { article: articles.a, source: sourceOf(member) },
      b: { article: articles.b, source: sourceOf(parent) },
    }
    pairs.push({ member, evidence: { comparison, exhibits } })
  }
  return pairs
}

const sourceOf = ({ id, article }: Member): string => article.source ?? id
