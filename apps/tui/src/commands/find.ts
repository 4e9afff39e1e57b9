import { grouped } from '@unspin/core/wording'
import { defaultMatches, mostMatches } from '@unspin/library'
import { Command } from 'commander'
import { addressOption } from '../options/address.ts'
import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { quietOption } from '../options/quiet.ts'
import type { FindOptions } from '../options/find.ts'
import { wholeNumber } from '../options/counts.ts'

export function findCommand(): DocumentedCommand {
  return new DocumentedCommand('find')
    .summary('find the copies of an article in the library')
    .description(
      "Finds the copies of an article in the library, the nearest first, never the article itself: a file, an address, the id of an article in the library, '-' for the standard input.",
    )
    .usage('[options] ARTICLE')
    .argument('[article]', 'a file, an address, an id of the library')
    .addOption(addressOption())
    .addOption(libraryOption())
    .addOption(quietOption())
    .option(
      '--limit <number>',
      `list so many at most, up to ${grouped(mostMatches)}; copies are counted beyond it, and a larger limit gives more time to look for them`,
      wholeNumber(1, mostMatches),
      defaultMatches,
    )
    .option('--explain', 'add the reasons of each verdict, and the figures and weights behind it')
    .option('--all', 'list what was compared and is no copy too')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .option('--csv', 'print a table for spreadsheets')
    .option(
      '--queries <file>',
      'find the copies of each article of a JSONL file, {"id", "text"} or {"id", "file"} a line: files relative to it, addresses, ids',
    )
    .example('unspin find theirs.txt', 'a list to read')
    .example('unspin find theirs.txt --explain', 'and why each of them is a copy')
    .example('unspin find https://news.example/story', 'the copies of a page')
    .example('unspin compare theirs.txt ID', 'the passages, beside each other')
    .example('unspin find --queries queries.jsonl --jsonl', 'many articles, a line each')
    .action(find)
}

async function find(file: string | undefined, options: FindOptions, command: Command) {
  if (options.queries !== undefined) {
    if (file !== undefined) command.error('name an article or --queries, not both')
    if (options.json) command.error('--queries prints one object a line: use --jsonl')
    const { findQueries } = await import('../actions/find-queries.ts')
    process.exitCode = await findQueries(options.queries, options)
    return
  }
  if (file === undefined) command.error('name the article whose copies are to be found')
  const { findOne } = await import('../actions/find-one.ts')
  process.exitCode = await findOne(file, options)
}
