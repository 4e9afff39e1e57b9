import type { Command } from 'commander'
import type { LibraryOption } from '../../library/option.ts'
import { acting, libraryCommandOf } from './command.ts'

export interface ExportOptions extends LibraryOption {
  output?: string
}

export function removeCommand(): Command {
  return libraryCommandOf('remove', 'forget articles, with all their versions', 'ID…')
    .argument('<id...>', 'the ids of the articles')
    .action(acting(async () => (await import('../../actions/library/remove.ts')).remove))
}

export function verifyCommand(): Command {
  return libraryCommandOf('verify', 'look at every byte for damage').action(
    acting(async () => (await import('../../actions/library/verify.ts')).verify),
  )
}

export function compactCommand(): Command {
  return libraryCommandOf('compact', 'give back the room of what was removed').action(
    acting(async () => (await import('../../actions/library/compact.ts')).compact),
  )
}

export function backupCommand(): Command {
  return libraryCommandOf('backup', 'copy the library into a file, while others use it', 'FILE')
    .argument('<file>', 'a file that is not there yet')
    .action(acting(async () => (await import('../../actions/library/backup.ts')).backup))
}

export function exportCommand(): Command {
  return libraryCommandOf('export', 'print every article in its current version, a JSON object a line')
    .option('-o, --output <file>', 'write into this file')
    .action(acting(async () => (await import('../../actions/library/export.ts')).exportArticles))
}

export function importCommand(): Command {
  return libraryCommandOf('import', 'add the articles of an export', 'FILE')
    .argument('<file>', "what `unspin library export` wrote; '-' for the standard input")
    .action(
      acting(async () => {
        const { addPlaces } = await import('../../actions/add-places.ts')
        return (file: string, options: LibraryOption) => addPlaces([file], options)
      }),
    )
}
