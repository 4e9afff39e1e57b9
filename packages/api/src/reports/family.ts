import { setImmediate } from 'node:timers/promises'
import { TRPCError } from '@trpc/server'
import {
  evidenceResult,
  type Family,
  type FamilyPair,
  familyReport,
  familyResult,
  familyWith,
  type Member,
} from '@unspin/library'
import type { Shelf } from '../library/shelf.ts'
import { reportOn } from '../report.ts'
import { version } from '../version.ts'
import { reportFile, type ReportFile, type ReportFormat } from './report-file.ts'

/** Copies shown in full: the page of a hundred is as long as a book. */
const mostInFull = 100

export interface FamilyReportRequest {
  /** Of any article of the family. */
  id: string
  format: ReportFormat
}

/**
 * The evidence of the family of an article: its tree, and each copy beside what
 * it was most probably made from.
 */
export async function reportFamily(
  { id, format }: FamilyReportRequest,
  library: Shelf,
  signal: AbortSignal | undefined,
): Promise<ReportFile> {
  const store = await library.reading()
  const family = await familyWith(store, id)
  if (family === null) throw await noFamily(id, library)
  const pairs = await pairsOf(family, library, signal)
  const stamp = { version, time: new Date() }
  const result = () => ({
    family: familyResult(family),
    comparisons: pairs.map(({ evidence }) => evidenceResult(evidence, stamp)),
  })
  const content = format === 'json' ? JSON.stringify(result()) : familyReport(family, pairs, stamp)
  return reportFile('family', family.members[0].article.title, format, content)
}

async function noFamily(id: string, library: Shelf): Promise<TRPCError> {
  const [article] = await (await library.reading()).read([id])
  const message = article ? `${id} has no copies in the library.` : `The library has no article ${id}.`
  return new TRPCError({ code: 'NOT_FOUND', message })
}

async function pairsOf(
  family: Family,
  library: Shelf,
  signal: AbortSignal | undefined,
): Promise<FamilyPair[]> {
  const byId = new Map(family.members.map((member) => [member.id, member]))
  const pairs: FamilyPair[] = []
  for (const member of family.members.slice(1, 1 + mostInFull)) {
    const parent = byId.get(member.parent!)!
    const { comparison, articles } = await reportOn({ id: member.id }, { id: parent.id }, library)
    const exhibits = {
      a: { article: articles.a, source: sourceOf(member) },
      b: { article: articles.b, source: sourceOf(parent) },
    }
    pairs.push({ member, evidence: { comparison, exhibits } })
    // A comparison blocks the thread, so others get their turn in between, and calling it off takes effect.
    await setImmediate()
    signal?.throwIfAborted()
  }
  return pairs
}

const sourceOf = ({ id, article }: Member): string => article.source ?? id
