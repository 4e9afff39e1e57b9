import { libraryOption } from '../options/library.ts'
import { DocumentedCommand } from './definition/documented-command.ts'
import type { ServeOptions } from '../options/serve.ts'
import { wholeNumber } from '../options/counts.ts'

export function serveCommand(): DocumentedCommand {
  return new DocumentedCommand('serve')
    .summary('serve the dashboard and the API to a browser')
    .description(
      'Serves the dashboard and the API until it is stopped with Ctrl-C. Only this machine can reach them unless --host says otherwise; others then need a key, which is told when the first one is made.',
    )
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option(
      '--port <number>',
      'the port to listen on; 0 takes any that is free',
      wholeNumber(0, 65_535),
      4780,
    )
    .addOption(libraryOption())
    .example('unspin serve', 'for this machine alone')
    .example('unspin serve --port 8080', 'on another port')
    .example('unspin serve --host 0.0.0.0', 'for others too, who need a key')
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../actions/serve.ts')
      await serve(options)
    })
}
