import type { FindReport } from '@unspin/api'
import { areTooShortToTell } from '@unspin/core/wording'
import type { CommonPassage } from '@unspin/library'
import type { FindOptions } from '../options/find.ts'
import { isCopy, matchesAsked } from '../results/find-result.ts'
import type { Terminal } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { copiesInWords, furtherSentence } from './further.ts'
import { inParts, listLines } from './lists.ts'
import { matchLines } from './match.ts'
import { shortened } from '../text/fit.ts'
import { togetherSentence } from './together.ts'

/** Wider lines are no longer read, only searched. */
const widest = 120
/** So much of a passage is enough to know it by. */
const quoted = 80

/**
 * What was found, for people: how many copies and what they make together; the copies, the nearest first;
 * then what else there is to know.
 */
export function foundLines(
  name: string,
  report: FindReport,
  { all, explain, limit }: Pick<FindOptions, 'all' | 'explain' | 'limit'>,
  terminal: Terminal,
): string[] {
  const page = { ...terminal, width: Math.min(terminal.width, widest) }
  const listed = matchesAsked(report, all)
  return inParts([
    headLines(name, report, page),
    ...listed.map((match, index) => matchLines(match, index + 1, explain === true, page)),
    listLines(
      'Passages that very many articles have',
      report.commonPassages.map((passage) => commonSentence(passage, report)),
      page,
    ),
    remarks(report, listed.filter(isCopy).length, limit, all).flatMap((remark) =>
      prose(remark, page.width, ''),
    ),
  ])
}

function headLines(name: string, report: FindReport, { width, palette }: Terminal): string[] {
  const { article, copies } = report
  const head = isTooShort(report)
    ? 'TOO FEW WORDS'
    : copies === 0
      ? 'NO COPY'
      : copiesInWords(report).toUpperCase()
  const title = article.title ? `, “${visibleLine(article.title)}”` : ''
  const [first = '', ...rest] = prose(`${head} of A: ${visibleLine(name)}${title}`, width, '')
  const together = togetherSentence(report, { article: 'A', numbered: true })
  return [
    paint(head, ['strong', 'marked'], palette) + first.slice(head.length),
    ...rest,
    ...(together === null ? [] : prose(together, width, '')),
  ]
}

function commonSentence({ span, articles, fingerprint }: CommonPassage, { article }: FindReport): string {
  const passage = shortened(visibleLine(article.text.slice(...span)), quoted)
  return `“${passage}” is also in ${count(articles)} others: unspin library sharing ${fingerprint}`
}

/** Whether no copy was found only because there are too few words to tell. */
export const isTooShort = ({ copies, matches }: FindReport): boolean =>
  copies === 0 && areTooShortToTell(matches.map(({ comparison }) => comparison.verdict.label))

/** `listed` copies. */
function remarks(report: FindReport, listed: number, limit: number, all?: boolean): string[] {
  const { copies, candidates, compared } = report
  const further = furtherSentence(report, listed, limit)
  const others = compared - copies
  return [
    ...(further === null ? [] : [further]),
    ...(others > 0 && !all
      ? [
          isTooShort(report)
            ? `${count(others, 'candidate')} compared, of too few words to tell whether one is a copy: --all lists them.`
            : `${count(others, 'more candidate')} compared that ${others === 1 ? 'is no copy' : 'are no copies'}: --all lists them.`,
        ]
      : []),
    ...(candidates > compared
      ? [
          `${count(candidates - compared)} of ${count(candidates, 'candidate')} not compared: the time was up.`,
        ]
      : []),
  ]
}
