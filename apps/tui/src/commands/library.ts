import { Command } from 'commander'
import { libraryOption } from '../library/option.ts'
import { exampleHelp } from './help.ts'
import { acting } from './library/command.ts'
import { listCommand, sharingCommand, showCommand } from './library/reading.ts'
import { backupCommand, compactCommand, exportCommand, importCommand, removeCommand, verifyCommand } from './library/upkeep.ts' // prettier-ignore

/** In the order in which the help lists them. */
const commands = [
  listCommand,
  showCommand,
  removeCommand,
  sharingCommand,
  exportCommand,
  importCommand,
  backupCommand,
  verifyCommand,
  compactCommand,
]

export function libraryCommand(): Command {
  const library = new Command('library')
    .summary('look after the library: what is in it, copies of it, repairs')
    .description(
      'Tells where the library is and what is in it. Its commands list, show, remove, check and copy it.',
    )
    .usage('[options] [command]')
    .enablePositionalOptions()
    .addOption(libraryOption())
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      exampleHelp([
        { command: 'unspin library', does: 'where it is and how much is in it' },
        { command: 'unspin library list --search flood', does: 'the articles with a word' },
        { command: 'unspin library export -o articles.jsonl', does: 'all of it, for any other program' },
      ]),
    )
    .action(acting(async () => (await import('../actions/library/statistics.ts')).statistics))
  for (const make of commands) library.addCommand(make())
  return library
}
