import type { LibraryOption } from '../../options/library.ts'
import type { DocumentedCommand } from '../definition/documented-command.ts'
import { acting, libraryCommandOf } from './command.ts'

export function removeCommand(): DocumentedCommand {
  return libraryCommandOf('remove', 'forget articles, with all their versions', 'ID…')
    .argument('<id...>', 'the ids of the articles')
    .example('unspin library remove ID', 'one article')
    .example(
      'unspin library list --publisher Echo --jsonl --limit 1000000 | jq -r .id | xargs unspin library remove',
      'all of an outlet',
    )
    .action(acting(async () => (await import('../../actions/library/remove.ts')).remove))
}

export function verifyCommand(): DocumentedCommand {
  return libraryCommandOf('verify', 'look at every byte for damage')
    .example('unspin library verify', 'names what is damaged, by article; exits with 1 when something is')
    .action(acting(async () => (await import('../../actions/library/verify.ts')).verify))
}

export function compactCommand(): DocumentedCommand {
  return libraryCommandOf('compact', 'give back the room of what was removed')
    .example('unspin library compact', 'after a large removal')
    .action(acting(async () => (await import('../../actions/library/compact.ts')).compact))
}

export function backupCommand(): DocumentedCommand {
  return libraryCommandOf('backup', 'copy the library into a file, while others use it', 'FILE')
    .argument('<file>', 'a file that is not there yet; it is checked before it gets its name')
    .example('unspin library backup /backups/library.sqlite', 'a whole library, at one moment')
    .example('unspin find suspect.txt --library /backups/library.sqlite', 'read it where it is')
    .action(acting(async () => (await import('../../actions/library/backup.ts')).backup))
}

export function restoreCommand(): DocumentedCommand {
  return libraryCommandOf('restore', 'make a backup the library, once it is found to be whole', 'FILE')
    .argument('<file>', 'what `unspin library backup` wrote; it stays as it is')
    .option('--replace', 'take the place of the library that is there, which is kept beside it')
    .remark('While another process has the library open, such as `unspin serve`, it is not replaced.')
    .example('unspin library restore /backups/library.sqlite', 'where there is no library')
    .example('unspin library restore /backups/library.sqlite --replace', 'in place of a damaged one')
    .action(acting(async () => (await import('../../actions/library/restore.ts')).restore))
}

export function exportCommand(): DocumentedCommand {
  return libraryCommandOf(
    'export',
    'print every article in its current version, a JSON object a line; of a damaged library, all that can be read',
  )
    .option(
      '-o, --output <file>',
      "write into this file, which stays as it was until all is written; '-' is the standard output",
    )
    .example('unspin library export -o articles.jsonl', 'into a file')
    .example('unspin library export | gzip > articles.jsonl.gz', 'packed')
    .action(acting(async () => (await import('../../actions/library/export.ts')).exportArticles))
}

export function importCommand(): DocumentedCommand {
  return libraryCommandOf('import', 'add the articles of an export', 'FILE')
    .argument('<file>', "what `unspin library export` wrote; '-' for the standard input")
    .example('unspin library import articles.jsonl', 'from a file')
    .example('ssh desk unspin library export | unspin library import -', 'from another machine')
    .action(
      acting(async () => {
        const { addPlaces } = await import('../../actions/add-places.ts')
        return (file: string, options: LibraryOption) => addPlaces([file], options)
      }),
    )
}
