import { quoted } from './quoting.ts'
import type { CompletedCommand } from './tree.ts'

/**
 * Commands and an option of theirs behind which a value stands; a value is no command,
 * even if it is called like one.
 */
export function valuePatterns(commands: readonly CompletedCommand[]): string[] {
  return commands.flatMap(({ words, options }) =>
    options.flatMap(({ flags, value }) => (value ? flags.map((flag) => quoted(`${words} ${flag}`)) : [])),
  )
}

/**
 * Patterns of the words that call a command. `help`, which takes names of commands, has none: the words
 * behind it are completed as if it were not there.
 */
export function commandPatterns(commands: readonly CompletedCommand[]): string[] {
  return commands
    .flatMap(({ below }) => below)
    .filter((command) => command.arguments[0]?.values.kind !== 'commands')
    .map(({ words }) => quoted(words))
}
