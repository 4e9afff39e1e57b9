import type { Decision } from '@unspin/core'
import type { Terminal } from '../terminal.ts'
import { paint } from '../text/paint.ts'
import type { Subject } from './subject.ts'

/** How the verdict came about: its questions in turn, each answered yes where the sum of its figures, weighed, is above 0. */
export function explanationLines(
  { comparison }: Pick<Subject, 'comparison'>,
  { palette, unicode }: Terminal,
): string[] {
  const { explanation } = comparison
  if (!explanation) return []
  const { decisions } = explanation
  const lines =
    decisions.length > 0 ? decisions.flatMap(decisionLines) : ['  The bodies are the same: nothing to weigh.']
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
