import { Command } from 'commander'
import type { ExitStatus } from '../../failure.ts'
import { libraryOption, type LibraryOption } from '../../options/library.ts'
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
