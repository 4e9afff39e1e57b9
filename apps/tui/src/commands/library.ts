import { libraryOption } from '../options/library.ts'
import { refuseUnknown } from './help.ts'
import { acting } from './library/command.ts'
import { listCommand, sharingCommand, showCommand } from './library/reading.ts'
import {
  backupCommand,
  compactCommand,
  exportCommand,
  importCommand,
  removeCommand,
  restoreCommand,
  verifyCommand,
} from './library/upkeep.ts'
import { DocumentedCommand } from './definition/documented-command.ts'

/** In the order in which the help lists them. */
const commands = [
  listCommand,
  showCommand,
  removeCommand,
  sharingCommand,
  exportCommand,
  importCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  compactCommand,
]

export function libraryCommand(): DocumentedCommand {
  const library = new DocumentedCommand('library')
    .summary('look after the library: what is in it, copies of it, repairs')
    .description(
      'Tells where the library is and what is in it. Its commands list, show, remove, check and copy it.',
    )
    .usage('[options] [command]')
    .enablePositionalOptions()
    .allowExcessArguments()
    .hook('preAction', (self, command) => {
      const [word] = self.args
      if (command === self && word !== undefined) refuseUnknown(self, word)
    })
    .addOption(libraryOption())
    .option('--json', 'print one JSON object')
    .example('unspin library', 'where it is and how much is in it')
    .example('unspin library list --search flood', 'the articles with a word')
    .example('unspin library export -o articles.jsonl', 'all of it, for any other program')
    .action(acting(async () => (await import('../actions/library/statistics.ts')).statistics))
  for (const make of commands) library.addCommand(make())
  return library
}
