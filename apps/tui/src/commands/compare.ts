import { labels } from '@unspin/core'
import { type Command, Option } from 'commander'
import { addressOption } from '../options/address.ts'
import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { quietOption } from '../options/quiet.ts'
import { type CompareOptions, labelSet } from '../options/compare.ts'

export function compareCommand(): DocumentedCommand {
  return new DocumentedCommand('compare')
    .summary('show what two articles have in common, and how')
    .description(
      "Compares two articles, each a file, an address, or the id of an article in the library: what the pair is, which is the original, how much of each stands in the other, and the passages beside each other. A file named '-' is the standard input.",
    )
    .usage('[options] A B')
    .argument('[a]', 'an article')
    .argument('[b]', 'another article')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .option('--explain', 'add the figures and weights behind the verdict')
    .option('--pager', 'show the report by the pager that PAGER names, where there is a terminal')
    .option(
      '--pairs <file>',
      'compare the pairs of a JSONL file, {"id", "a", "b"} a line: files relative to it, addresses, ids',
    )
    .addOption(
      new Option(
        '--fail-on <labels>',
        'exit with status 3 when the verdict is one of these, commas between them',
      )
        .choices(labels)
        .argParser(labelSet),
    )
    .addOption(addressOption())
    .addOption(libraryOption())
    .addOption(quietOption())
    .example('unspin compare theirs.txt ours.txt', 'a report to read')
    .example('unspin compare theirs.txt ours.txt --json', 'the same for programs')
    .example('pdftotext theirs.pdf - | unspin compare - ours.txt', 'a text from the standard input')
    .example('unspin compare page.html ours.txt', 'the article of a web page with a text')
    .example('unspin compare https://news.example/story ID', 'a page with one of the library')
    .example(
      'unspin compare a.txt b.txt --fail-on spun,rewritten > report.txt',
      'for scripts: status 3 when it is',
    )
    .example('unspin compare --pairs pairs.jsonl --jsonl', 'many pairs, a line each')
    .action(compare)
}

async function compare(
  a: string | undefined,
  b: string | undefined,
  options: CompareOptions,
  command: Command,
) {
  if (options.pairs !== undefined) {
    if (a !== undefined) command.error('name two articles or --pairs, not both')
    if (options.explain) command.error('--explain goes with two articles, not with --pairs')
    if (options.json) command.error('--pairs prints one object a line: use --jsonl')
    const { comparePairs } = await import('../actions/compare-pairs.ts')
    process.exitCode = await comparePairs(options.pairs, options)
    return
  }
  if (a === undefined || b === undefined) command.error('name the two articles to compare')
  if (a === '-' && b === '-') command.error("only one of the two articles can be '-', the standard input")
  const { compareTwo } = await import('../actions/compare-two.ts')
  process.exitCode = await compareTwo(a, b, options)
}
