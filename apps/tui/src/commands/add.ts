import { Command } from 'commander'
import { addressOption } from '../options/address.ts'
import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import type { AddOptions } from '../options/add.ts'
import { wholeNumber } from '../options/counts.ts'

export function addCommand(): DocumentedCommand {
  return new DocumentedCommand('add')
    .summary('add articles to the library')
    .description(
      "Adds articles to the library, which is made when there is none: of files, folders, patterns, addresses of pages and feeds, '-' for the standard input; texts, pages, JSONL, CSV, PDF, Word, mail, web archives, packed or not. To add the same again changes nothing; a changed article becomes a new version of the old.",
    )
    .usage('[options] PATH…')
    .argument('[path...]', 'what holds the articles')
    .addOption(libraryOption())
    .option('--json', 'print one JSON object: every article, what failed, a summary')
    .option('--jsonl', 'print one JSON object a line: an article, what failed; the summary last')
    .option('-q, --quiet', 'print nothing but what could not be read')
    .addOption(addressOption())
    .option(
      '--threads <number>',
      'threads that read articles; as many as there are processors',
      wholeNumber(1, 256),
    )
    .remark(
      'Exit status: 0 when all that was given has been added, 1 when a part failed or nothing was found.',
    )
    .remark('Ctrl-C stops it: what was told of is kept, and the same command completes it.')
    .example('unspin add stories/', 'every article in a folder')
    .example('unspin add archive.jsonl', '{"id", "text", "title", "published", …} a line')
    .example('unspin add https://news.example/feed.xml', 'the articles of a feed')
    .example("unspin add 'stories/**/*.html' --jsonl", 'what became of each, for programs')
    .action(add)
}

async function add(places: string[], options: AddOptions, command: Command) {
  if (places.length === 0) command.error('name a file, a folder or an address')
  const { addPlaces } = await import('../actions/add-places.ts')
  process.exitCode = await addPlaces(places, options)
}
