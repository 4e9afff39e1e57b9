import { quoted } from './quoting.ts'
import type { CompletedCommand } from './tree.ts'

/** Commands and an option of theirs behind which a value stands; a value is no command, even if it is called like one. */
export function valuePatterns(commands: readonly CompletedCommand[]): string[] {
  return commands.flatMap(({ words, options }) =>
    options.flatMap(({ flags, value }) => (value ? flags.map((flag) => quoted(`${words} ${flag}`)) : [])),
  )
}

/** What calls a command. Not of what takes the words of commands itself: behind it, they are completed as without it. */
export function commandPatterns(commands: readonly CompletedCommand[]): string[] {
  return commands
    .flatMap(({ below }) => below)
    .filter((command) => command.arguments[0]?.values.kind !== 'commands')
    .map(({ words }) => quoted(words))
}
