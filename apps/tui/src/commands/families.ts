import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import { quietOption } from '../options/quiet.ts'
import type { FamiliesOptions } from '../options/families.ts'
import { wholeNumber } from '../options/counts.ts'

export function familiesCommand(): DocumentedCommand {
  return new DocumentedCommand('families')
    .summary('list the groups of copies in the library, or show one as a tree')
    .description(
      'Groups the articles of the library that are copies of one another, each by a comparison in full: the probable original, and the tree of who derives from whom. Articles added since the last time are compared first, each pair once. With the id of an article, its family alone.',
    )
    .usage('[options] [ID]')
    .argument('[id]', 'an article of the library')
    .addOption(libraryOption())
    .addOption(quietOption())
    .option('--min-size <number>', 'leave out families of fewer articles', wholeNumber(2), 2)
    .option('--limit <number>', 'list no more than so many, the largest first', wholeNumber(1))
    .option('--as-is', 'compare nothing: list what is known')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'print one JSON object a line, a family each')
    .option('--csv', 'print a table for spreadsheets, an article each')
    .remark('Ctrl-C stops the comparing: what is known is kept, and the next call goes on.')
    .example('unspin families', 'a list to read')
    .example('unspin families --min-size 5 --jsonl', 'the larger ones, for programs')
    .example('unspin families ID', 'the tree of one')
    .example('unspin report --family ID -o evidence.html', 'its evidence, as one file')
    .action(families)
}

async function families(id: string | undefined, options: FamiliesOptions) {
  if (id === undefined) {
    const { listFamilies } = await import('../actions/list-families.ts')
    process.exitCode = await listFamilies(options)
  } else {
    const { showFamily } = await import('../actions/show-family.ts')
    process.exitCode = await showFamily(id, options)
  }
}
