import type { Command } from 'commander'
import { DocumentedCommand } from './definition/documented-command.ts'

/** Commander's own version of this goes one command deep only. */
export function helpCommand(): DocumentedCommand {
  return new DocumentedCommand('help')
    .summary('print the help of a command')
    .description('Prints how a command is used: what it does, its options, examples.')
    .usage('[COMMAND…]')
    .argument('[command...]', 'the words that call it')
    .example('unspin help compare', 'the help of a command')
    .example('unspin help library list', 'of one below another')
    .action((words: string[], _options, command: Command) => commandOf(words, command.parent!).outputHelp())
}

function commandOf(words: readonly string[], program: Command): Command {
  let command = program
  for (const word of words) {
    const next = command.commands.find((below) => below.name() === word)
    if (!next) return refuseUnknown(command, word)
    command = next
  }
  return command
}

/** A public method of Commander, which suggests what may have been meant; its types leave it out. */
export function refuseUnknown(command: Command, word: string): never {
  command.args = [word]
  return (command as Command & { unknownCommand(): never }).unknownCommand()
}
