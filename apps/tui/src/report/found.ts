import type { FindReport } from '@unspin/api'
import { copyLabels } from '@unspin/core'
import type { CommonPassage } from '@unspin/library'
import type { FindOptions } from '../commands/find.ts'
import type { Terminal } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { inParts, listLines } from './lists.ts'
import { matchLines } from './match.ts'

/** Wider lines are no longer read, only searched. */
const widest = 120
/** So much of a passage is enough to know it by. */
const quoted = 80

/** What was found, for people: the copies, the nearest first; then what else there is to know. */
export function foundLines(
  name: string,
  report: FindReport,
  { all, explain }: Pick<FindOptions, 'all' | 'explain'>,
  terminal: Terminal,
): string[] {
  const page = { ...terminal, width: Math.min(terminal.width, widest) }
  const copies = report.matches.filter(({ comparison }) => copyLabels.has(comparison.verdict.label))
  const listed = all ? report.matches : copies
  return inParts([
    headLines(name, report, copies.length, page),
    ...listed.map((match, index) => matchLines(match, index + 1, explain === true, page)),
    listLines('Passages that very many articles have', report.commonPassages.map((passage) => commonSentence(passage, report)), page), // prettier-ignore
    remarks(report, listed.length),
  ])
}

function headLines(
  name: string,
  { article }: FindReport,
  copies: number,
  { width, palette }: Terminal,
): string[] {
  const head = copies === 0 ? 'NO COPY' : copies === 1 ? '1 COPY' : `${count(copies)} COPIES`
  const title = article.title ? `, “${visibleLine(article.title)}”` : ''
  const [first = '', ...rest] = prose(`${head} of A: ${visibleLine(name)}${title}`, width, '')
  return [paint(head, ['strong', 'marked'], palette) + first.slice(head.length), ...rest]
}

function commonSentence({ span, articles, fingerprint }: CommonPassage, { article }: FindReport): string {
  const passage = visibleLine(article.text.slice(...span))
  const shown = passage.length > quoted ? `${passage.slice(0, quoted).trimEnd()}…` : passage
  return `“${shown}” is also in ${count(articles)} others: unspin library sharing ${fingerprint}`
}

function remarks({ matches, candidates, compared }: FindReport, listed: number): string[] {
  const others = matches.length - listed
  return [
    ...(others > 0
      ? [
          `${count(others, 'more candidate')} compared that ${others === 1 ? 'is no copy' : 'are no copies'}: --all lists them.`,
        ]
      : []),
    ...(candidates > compared ? [`${count(candidates - compared)} of ${count(candidates, 'candidate')} not compared: the time was up.`] : []), // prettier-ignore
  ]
}
