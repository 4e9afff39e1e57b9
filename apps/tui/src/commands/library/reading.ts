import { sortKeys } from '@unspin/library'
import { Option } from 'commander'
import type { DocumentedCommand } from '../definition/documented-command.ts'
import { acting, libraryCommandOf } from './command.ts'
import { day } from '../../options/day.ts'
import { wholeNumber } from '../../options/counts.ts'

export function listCommand(): DocumentedCommand {
  return libraryCommandOf('list', 'list the articles, the latest addition first')
    .option('--search <words>', 'with all of these words, in any form')
    .option('--publisher <name>', 'of this outlet')
    .option('--lang <tag>', 'in this language: en, de, …')
    .option('--since <day>', 'published on this day or later: YYYY-MM-DD', day)
    .option('--until <day>', 'published on this day or earlier', day)
    .option(
      '--copied',
      'only those with copies in the library, as far as `unspin families` has compared them',
    )
    .addOption(new Option('--sort <key>', 'what to sort by').choices(sortKeys))
    .addOption(new Option('--order <order>', 'which end first').choices(['ascending', 'descending']))
    .option('--limit <number>', 'so many at most', wholeNumber(0), 50)
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .option('--csv', 'print a table for spreadsheets')
    .example('unspin library list', 'the latest fifty')
    .example(
      'unspin library list --search "flood dam" --since 2026-01-01',
      'with these words, since that day',
    )
    .example('unspin library list --limit 1000000 --csv > list.csv', 'all of them, for a spreadsheet')
    .example('unspin library list --sort copies', 'the most copied first')
    .action(acting(async () => (await import('../../actions/library/list.ts')).list))
}

export function showCommand(): DocumentedCommand {
  return libraryCommandOf('show', 'show an article, or an earlier version of it', 'ID')
    .argument('<id>', 'the id of the article')
    .option('--version <number>', 'the version', wholeNumber(0))
    .option('--json', 'print one JSON object')
    .example('unspin library show ID', 'its text')
    .example('unspin library show ID --version 1 --json', 'how it was first, for programs')
    .action(acting(async () => (await import('../../actions/library/show.ts')).show))
}

export function sharingCommand(): DocumentedCommand {
  return libraryCommandOf('sharing', 'list the articles that have a passage', 'FINGERPRINT')
    .argument('<fingerprint>', 'the fingerprint of the passage, as `unspin find` tells it', wholeNumber(0))
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .example('unspin library sharing 3735928559', 'every article with this passage')
    .action(acting(async () => (await import('../../actions/library/sharing.ts')).sharing))
}
