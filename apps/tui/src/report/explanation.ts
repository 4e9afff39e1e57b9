import type { Decision } from '@unspin/core'
import type { Terminal } from '../terminal.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import type { Subject } from '../results/subject.ts'

/**
 * How the verdict came about: its questions in turn, each answered yes where the sum of its figures, weighed,
 * is above 0; then what decided beside the weights.
 */
export function explanationLines(
  { comparison }: Pick<Subject, 'comparison'>,
  { width, palette, unicode }: Terminal,
): string[] {
  const { explanation } = comparison
  if (!explanation) return []
  const { decisions, rules } = explanation
  const lines = [
    ...decisions.flatMap(decisionLines),
    ...(decisions.length && rules.length ? ['  beside the weights'] : []),
    ...rules.flatMap((rule) => prose(rule, width, decisions.length ? '    ' : '  ')),
  ]
  const plain = (line: string) => (unicode ? line : line.replaceAll('−', '-').replaceAll('×', 'x'))
  return [paint('How the verdict came about', 'strong', palette), ...lines.map(plain)]
}

function decisionLines({ question, logOdds, bias, terms }: Decision): string[] {
  return [
    `  ${question}? ${logOdds > 0 ? 'yes' : 'no'} (log-odds ${signed(logOdds)})`,
    `    ${'bias'.padEnd(14)} ${' '.repeat(17)}${signed(bias)}`,
    ...terms.map(
      ({ feature, value, weight, contribution }) =>
        `    ${feature.padEnd(14)} ${value.toFixed(3)} × ${signed(weight)} =${signed(contribution)}`,
    ),
  ]
}

const signed = (figure: number) => `${figure < 0 ? '−' : '+'}${Math.abs(figure).toFixed(2)}`.padStart(7)
