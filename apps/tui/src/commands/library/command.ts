import { Command, InvalidArgumentError } from 'commander'
import type { ExitStatus } from '../../failure.ts'
import { libraryOption, type LibraryOption } from '../../library/option.ts'
import { DocumentedCommand } from '../definition/documented-command.ts'

/** A command below `unspin library`. */
export function libraryCommandOf(name: string, summary: string, usage = ''): DocumentedCommand {
  return new DocumentedCommand(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .usage(`[options]${usage && ` ${usage}`}`)
    .addOption(libraryOption())
}

type Action<Arguments extends unknown[], Options> = (...given: [...Arguments, Options]) => Promise<ExitStatus>

/** Runs an action with its options; `--library` may stand before the command's name or behind it. */
export function acting<Arguments extends unknown[], Options extends LibraryOption>(
  load: () => Promise<Action<Arguments, Options>>,
): (...given: [...Arguments, Options, Command]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command
    const options = { ...command.parent?.opts(), ...command.opts() } as Options
    const action = await load()
    process.exitCode = await action(...([...given.slice(0, -2), options] as [...Arguments, Options]))
  }
}

export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number.')
  return value
}

export function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD.')
  return text
}
