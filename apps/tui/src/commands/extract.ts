import { Command } from 'commander'
import { addressOption } from '../options/address.ts'
import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { quietOption } from '../options/quiet.ts'
import type { ExtractOptions } from '../options/extract.ts'

export function extractCommand(): DocumentedCommand {
  return new DocumentedCommand('extract')
    .summary('show the article in a file: its body, quotations, names, and what was removed')
    .description(
      "Extracts the article from a file, an address, or the library, where it is named by its id: title, byline, body, quotations with their speakers, names, and what is no part of the story. A file named '-' is the standard input.",
    )
    .usage('[options] ARTICLE…')
    .argument('[article...]', 'files, addresses, ids of the library')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .option(
      '--files <file>',
      'extract from what a JSONL file lists, {"id", "file"} a line: files relative to it, addresses, ids',
    )
    .addOption(addressOption())
    .addOption(libraryOption())
    .addOption(quietOption())
    .example('unspin extract story.txt', 'an overview to read')
    .example('unspin extract story.txt --json', 'the same for programs')
    .example('unspin extract page.html', 'the article of a web page')
    .example('unspin extract *.txt --jsonl', 'many articles, a line each')
    .example('unspin extract --files files.jsonl --jsonl', 'the same from a list')
    .action(extract)
}

async function extract(files: string[], options: ExtractOptions, command: Command) {
  if (options.files !== undefined) {
    if (files.length > 0) command.error('name files or --files, not both')
    if (options.json) command.error('--files prints one object a line: use --jsonl')
    const { extractListed } = await import('../actions/extract-listed.ts')
    process.exitCode = await extractListed(options.files, options)
    return
  }
  if (files.length === 0) command.error('name an article: a file, an address, an id of the library')
  if (options.json && files.length > 1)
    command.error('--json prints one object: use --jsonl for several files')
  const { extractFiles } = await import('../actions/extract-files.ts')
  process.exitCode = await extractFiles(files, options)
}
