import { type FindReport } from '@unspin/api'
import { mostMatches } from '@unspin/library'
import { count } from '../text/counts.ts'

type Counted = Pick<FindReport, 'copies' | 'more'>

/** '14 copies', 'at least 120 copies'. */
export function copiesInWords({ copies, more }: Counted): string {
  const figure = `${count(copies)} ${copies === 1 ? 'copy' : 'copies'}`
  return more ? `at least ${figure}` : figure
}

/** That there are copies beyond those listed, and how to have them; null where there are none. */
export function furtherSentence(report: Counted, listed: number, limit: number): string | null {
  const { copies, more } = report
  const there = `There ${copies === 1 ? 'is' : 'are'} ${copiesInWords(report)}`
  if (more) {
    const advice =
      limit < mostMatches
        ? `look further with --limit ${mostMatches}`
        : `${count(mostMatches)} are the most that are compared, and the time for them is bounded`
    return `${there}, ${count(Math.min(copies, listed))} of them listed: ${advice}.`
  }
  return copies > listed
    ? `${there}, the nearest ${count(listed)} of them listed: --limit ${copies} lists all.`
    : null
}
