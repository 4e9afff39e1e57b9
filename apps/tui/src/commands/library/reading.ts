import type { SortKey } from '@unspin/library'
import { type Command, Option } from 'commander'
import type { LibraryOption } from '../../library/option.ts'
import { acting, day, libraryCommandOf, wholeNumber } from './command.ts'

export interface StatisticsOptions extends LibraryOption {
  json?: true
}

export interface ListOptions extends LibraryOption {
  search?: string
  publisher?: string
  lang?: string
  since?: string
  until?: string
  sort?: SortKey
  order?: 'ascending' | 'descending'
  limit: number
  json?: true
  jsonl?: true
}

export interface ShowOptions extends LibraryOption {
  version?: number
  json?: true
}

const keys: SortKey[] = ['added', 'published', 'title', 'publisher', 'words']

export function listCommand(): Command {
  return libraryCommandOf('list', 'list the articles, the latest addition first')
    .option('--search <words>', 'with all of these words, in any form')
    .option('--publisher <name>', 'of this outlet')
    .option('--lang <tag>', 'in this language: en, de, …')
    .option('--since <day>', 'published on this day or later: YYYY-MM-DD', day)
    .option('--until <day>', 'published on this day or earlier', day)
    .addOption(new Option('--sort <key>', 'what to sort by').choices(keys))
    .addOption(new Option('--order <order>', 'which end first').choices(['ascending', 'descending']))
    .option('--limit <number>', 'so many at most', wholeNumber, 50)
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line')
    .action(acting(async () => (await import('../../actions/library/list.ts')).list))
}

export function showCommand(): Command {
  return libraryCommandOf('show', 'show an article, or an earlier version of it', 'ID')
    .argument('<id>', 'the id of the article')
    .option('--version <number>', 'the version', wholeNumber)
    .option('--json', 'print one JSON object')
    .action(acting(async () => (await import('../../actions/library/show.ts')).show))
}

export function sharingCommand(): Command {
  return libraryCommandOf('sharing', 'list the articles that have a passage', 'FINGERPRINT')
    .argument('<fingerprint>', 'the fingerprint of the passage, as `unspin find` tells it', wholeNumber)
    .action(acting(async () => (await import('../../actions/library/sharing.ts')).sharing))
}
