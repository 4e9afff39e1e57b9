import { Command } from 'commander'
import { libraryOption, type LibraryOption } from '../library/option.ts'
import { exampleHelp } from './help.ts'

export interface ExtractOptions extends LibraryOption {
  json?: true
  jsonl?: true
  files?: string
}

export function extractCommand(): Command {
  return new Command('extract')
    .summary('show the article in a file: its body, quotations, names, and what was removed')
    .description(
      "Extracts the article from a file, an address, or the library, where it is named by its id: title, byline, body, quotations with their speakers, names, and what is no part of the story. A file named '-' is the standard input.",
    )
    .usage('[options] FILE…')
    .argument('[file...]', 'files that hold an article each')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .option(
      '--files <file>',
      'extract from the files of a JSONL file, {"id", "file"} a line, paths relative to it',
    )
    .addOption(libraryOption())
    .addHelpText(
      'after',
      exampleHelp([
        { command: 'unspin extract story.txt', does: 'an overview to read' },
        { command: 'unspin extract story.txt --json', does: 'the same for programs' },
        { command: 'unspin extract page.html', does: 'the article of a web page' },
        { command: 'unspin extract *.txt --jsonl', does: 'many articles, a line each' },
        { command: 'unspin extract --files files.jsonl --jsonl', does: 'the same from a list' },
      ]),
    )
    .action(extract)
}

async function extract(files: string[], options: ExtractOptions, command: Command) {
  if (options.json && options.jsonl) command.error('--json and --jsonl exclude each other')
  if (options.files !== undefined) {
    if (files.length > 0) command.error('name files or --files, not both')
    if (options.json) command.error('--files prints one object a line: use --jsonl')
    const { extractListed } = await import('../actions/extract-listed.ts')
    process.exitCode = await extractListed(options.files)
    return
  }
  if (files.length === 0) command.error('name the file of an article')
  if (options.json && files.length > 1)
    command.error('--json prints one object: use --jsonl for several files')
  const { extractFiles } = await import('../actions/extract-files.ts')
  process.exitCode = await extractFiles(files, options)
}
