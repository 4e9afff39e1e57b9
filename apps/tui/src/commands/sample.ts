import { DocumentedCommand } from './definition/documented-command.ts'

export function sampleCommand(): DocumentedCommand {
  return new DocumentedCommand('sample')
    .summary('compare the bundled sample pair')
    .description('Compares a bundled article with its spun copy, and tells what to try next.')
    .example('unspin sample', 'a spun copy beside its original')
    .action(async () => {
      const { compareSample } = await import('../actions/compare-sample.ts')
      await compareSample()
    })
}
