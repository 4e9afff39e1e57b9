import { OutputError } from './errors.ts'
import { identityOf, identityOfStandardOutput } from './identity.ts'
import { targetOf } from './target.ts'

/**
 * Refuses to write over what is being read.
 * @param output a path, or '-' for the standard output, which may go to a file too
 * @param inputs paths, '-' for the standard input; what is no file is passed
 *   over, such as an id or an address
 * @throws {OutputError} that names the file
 */
export function refuseInputs(output: string, inputs: readonly string[]): void {
  const target = targetOf(output)
  const isStandard = target.kind === 'descriptor' && target.number === 1
  const written = isStandard ? identityOfStandardOutput() : identityOf(output)
  if (written === null) return
  const input = inputs.find((path) => identityOf(path) === written)
  if (input === undefined) return
  const named = input === '-' ? 'the file on the standard input' : input
  const sentence = isStandard
    ? 'is read, and the standard output goes to it. Send that to another file.'
    : `is not written over: this command reads it${input === output ? '' : `, as ${named}`}. Name another file for the output.`
  throw new OutputError(isStandard ? named : output, 'bad-request', sentence)
}
