import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { quietOption } from '../options/quiet.ts'
import { day } from '../options/day.ts'
import { wholeNumber } from '../options/counts.ts'
import type { QuotationsOptions } from '../options/quotations.ts'

export function quotationsCommand(): DocumentedCommand {
  return new DocumentedCommand('quotations')
    .summary('list who said what, in which articles, and where it was altered')
    .description(
      'Lists the quotations of the library by article and speaker, those of the latest articles first: all of them, or those that have these words, in any form. A quotation that several articles have is listed once, with what others made of it: the same words, a part of them, or what was changed. It is told of from the earliest article that has it. Which were altered is found when articles are compared, as `unspin families` does: --altered compares those first that were added since the last time.',
    )
    .usage('[options] [WORDS…]')
    .argument('[words...]', 'words that the quotation must have')
    .option('--speaker <name>', 'of a speaker whose name has these words')
    .option('--altered', 'only those that another article gives otherwise')
    .option('--as-is', 'compare nothing: list what is known to be altered')
    .option('--publisher <name>', 'in articles of this outlet')
    .option('--since <day>', 'in articles published on this day or later: YYYY-MM-DD', day)
    .option('--until <day>', 'in articles published on this day or earlier', day)
    .option('--limit <number>', 'so many at most', wholeNumber(1), 50)
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line, a quotation each')
    .option('--csv', 'print a table for spreadsheets')
    .addOption(libraryOption())
    .addOption(quietOption())
    .example('unspin quotations --speaker "Carol Ostrander"', 'what she said')
    .example('unspin quotations warning paper', 'who said this')
    .example('unspin quotations --altered', 'what was put into mouths')
    .example('unspin quotations --altered --limit 1000 --jsonl', 'the same for programs')
    .action(quotations)
}

async function quotations(words: string[], options: QuotationsOptions) {
  const { listQuotations } = await import('../actions/list-quotations.ts')
  process.exitCode = await listQuotations(words.join(' '), options)
}
