import { Command } from 'commander'
import { addressOption } from '../options/address.ts'
import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { quietOption } from '../options/quiet.ts'
import type { ReportOptions } from '../options/report.ts'

export function reportCommand(): DocumentedCommand {
  return new DocumentedCommand('report')
    .summary('write the evidence of a comparison as one file to keep, send or print')
    .description(
      "Writes what a comparison of two articles found as one page without script that needs nothing else: both texts beside each other, verdict, reasons, replacements, quotations, sources, dates, the SHA-256 of both texts and the time. A and B are files, addresses, ids of the library, or '-' for the standard input.",
    )
    .usage('[options] A B')
    .argument('[a]', 'an article')
    .argument('[b]', 'another article')
    .option(
      '-o, --output <file>',
      "the file to write, none of those that are read; without it, or as '-', the standard output",
    )
    .option(
      '--family <id>',
      'the family of an article of the library: its tree, and each copy beside its source',
    )
    .option('--json', 'write one JSON object instead of a page')
    .addOption(addressOption())
    .addOption(libraryOption())
    .addOption(quietOption())
    .example('unspin report theirs.txt ours.txt -o evidence.html', 'a page')
    .example('unspin report theirs.txt ours.txt --json -o evidence.json', 'the same for programs')
    .example('unspin report --family ID -o family.html', 'a whole family')
    .action(report)
}

async function report(
  a: string | undefined,
  b: string | undefined,
  options: ReportOptions,
  command: Command,
) {
  if (options.output === undefined && !options.json && process.stdout.isTTY)
    command.error('name the file to write: -o evidence.html')
  if (options.family !== undefined) {
    if (a !== undefined) command.error('name two articles or --family, not both')
    const { reportFamily } = await import('../actions/report-family.ts')
    process.exitCode = await reportFamily(options.family, options)
    return
  }
  if (a === undefined || b === undefined) command.error('name the two articles to compare, or --family')
  if (a === '-' && b === '-') command.error("only one of the two articles can be '-', the standard input")
  const { reportTwo } = await import('../actions/report-two.ts')
  process.exitCode = await reportTwo(a, b, options)
}
