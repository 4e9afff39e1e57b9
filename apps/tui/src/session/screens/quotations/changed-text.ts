import type { Change, Side } from '@unspin/core'
import type { ArticleQuotation } from '@unspin/library'
import { changeWords } from '@unspin/library/reading'
import { bracketed, paintRun } from '../../../text/paint.ts'
import { cutRuns, type Layer, type Run, type Style } from '../../../text/run.ts'
import { wrap } from '../../../text/wrap.ts'
import type { Context } from '../../screen/context.ts'

/**
 * The look of what was changed: of passages whose words were replaced, touched up, or stand on one side only.
 */
const looks: Record<Change['relation'], Style> = {
  synonym: { kind: 'spun', mark: 'replaced' },
  other: { kind: 'spun', mark: 'replaced' },
  form: { kind: 'edited', mark: 'replaced' },
  dropped: { kind: 'edited', mark: 'only' },
  added: { kind: 'edited', mark: 'only' },
}

const asciiSigns: Record<Change['relation'], string> = {
  synonym: '%',
  other: '%',
  form: '~',
  dropped: '-',
  added: '+',
}

export const signOf = (relation: Change['relation'], unicode: boolean): string =>
  unicode ? changeWords[relation].sign : asciiSigns[relation]

/**
 * One side of a quotation, with what was changed marked by sign and by colour;
 * `lead` stands before the first line.
 */
export function changedLines(
  { text, span }: Pick<ArticleQuotation, 'text' | 'span'>,
  changes: readonly Change[],
  { side, lead, width }: { side: Side; lead: string; width: number },
  { palette, unicode }: Pick<Context, 'palette' | 'unicode'>,
): string[] {
  const runs = runsOf(text, span[0], changes, side, unicode)
  const lines = wrap(palette ? runs : bracketed(runs), width - lead.length - 1)
  return lines.map((line, index) => {
    const words = line.runs.map((run) => paintRun(run, palette)).join('')
    return (index === 0 ? lead : ' '.repeat(lead.length)) + words
  })
}

function runsOf(
  text: string,
  start: number,
  changes: readonly Change[],
  side: Side,
  unicode: boolean,
): Run[] {
  const layers: Layer[] = changes.map((change) => ({
    span: [change[side][0] - start, change[side][1] - start],
    style: looks[change.relation],
  }))
  const signs = new Map(changes.map(({ [side]: at, relation }) => [at[0] - start, signOf(relation, unicode)]))
  return cutRuns(text, [0, text.length], layers).map((run) =>
    run.style.mark ? { ...run, text: `${signs.get(run.start) ?? ''}${run.text}` } : run,
  )
}
