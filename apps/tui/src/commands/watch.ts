import { type Command, Option } from 'commander'
import { readAddress, withoutCredentials } from '@unspin/library/addresses'
import { addressOption } from '../options/address.ts'
import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { type WatchOptions, milliseconds } from '../options/watch.ts'

const usualInterval = '15m'

export function watchCommand(): DocumentedCommand {
  return new DocumentedCommand('watch')
    .summary('follow feeds, and tell which new articles copy something in the library')
    .description(
      'Follows feeds (RSS, Atom, JSON Feed) and pages by their addresses until it is stopped with Ctrl-C, and tells of every new article that copies something in the library, or that something in the library copies. What has been seen is remembered in the folder of the library: the next time only what came since is looked at.',
    )
    .usage('[options] FEED…')
    .argument('[feed...]', "addresses of feeds and pages; '-' reads them from the standard input, one a line")
    .addOption(
      new Option(
        '--every <time>',
        'look again after this, on the public web a minute or more: 1m, 15m, 2h, 1d',
      )
        .argParser(milliseconds)
        .default(milliseconds(usualInterval), usualInterval),
    )
    .option('--once', 'look once and end, with status 1 when something could not be read')
    .option('--add', 'add the new articles to the library, which is made when there is none')
    .option('--all', 'tell of new articles that copy nothing too')
    .option('--jsonl', 'print one JSON object a line, an article each')
    .option('-q, --quiet', 'print nothing but articles and what could not be read')
    .addOption(addressOption())
    .addOption(libraryOption())
    .remark(
      'A feed is asked for only if it has changed (ETag, Last-Modified). One that fails is left alone for twice as long each time, up to a day, or for as long as its server says (Retry-After). An article that cannot be read is tried three times.',
    )
    .remark('Ctrl-C ends it in order: an article that it is at is finished or comes again.')
    .example('unspin watch https://news.example/feed.xml', 'every quarter of an hour')
    .example('unspin watch --add - < feeds.txt', 'many, and keep what they bring')
    .example('unspin watch --once --jsonl https://news.example/feed.xml', 'by cron, for programs')
    .action(watch)
}

async function watch(feeds: string[], options: WatchOptions, command: Command) {
  if (feeds.length === 0) command.error('name the address of a feed')
  for (const feed of feeds) {
    const { problem } = feed === '-' ? { problem: null } : readAddress(feed)
    if (problem !== null) command.error(`${withoutCredentials(feed)} ${problem}`)
  }
  const { watchFeeds } = await import('../actions/watch-feeds.ts')
  process.exitCode = await watchFeeds(feeds, options)
}
