import { Command } from 'commander'

export function sampleCommand(): Command {
  return new Command('sample')
    .summary('compare the bundled sample pair')
    .description('Compares a bundled article with its spun copy, and tells what to try next.')
    .action(async () => {
      const { compareSample } = await import('../actions/compare-sample.ts')
      await compareSample()
    })
}
