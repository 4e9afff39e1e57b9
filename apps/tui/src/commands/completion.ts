import { Argument } from 'commander'
import { type IdsOptions, type Shell, shells } from '../options/shell.ts'
import { DocumentedCommand } from './definition/documented-command.ts'

export function completionCommand(): DocumentedCommand {
  return new DocumentedCommand('completion')
    .summary(`print what makes a shell (${shells.join(', ')}) complete the words of unspin`)
    .description(
      'Prints a script that makes a shell complete commands, options, their values, files, and ids of articles in the library.',
    )
    .usage('[options] SHELL')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .remark(
      'Put the line for your shell into the file that it reads at its start; it takes a tenth of a second there. Or write what is printed into a file that the shell finds by itself.',
    )
    .example('eval "$(unspin completion bash)"', 'in ~/.bashrc')
    .example('source <(unspin completion zsh)', 'in ~/.zshrc, after compinit')
    .example('unspin completion fish | source', 'in ~/.config/fish/config.fish')
    .example('unspin completion fish > ~/.config/fish/completions/unspin.fish', 'once')
    .action(async (shell: Shell, _options, command) => {
      const { printCompletion } = await import('../actions/print-completion.ts')
      await printCompletion(shell, command.parent)
    })
}

/** Called by the completion scripts only. */
export function idsCommand(): DocumentedCommand {
  return new DocumentedCommand('__ids')
    .addArgument(new Argument('<shell>').choices(shells))
    .argument('[typed]', '', '')
    .argument('[kept]', '', '')
    .option('--library <dir>')
    .option('--dashes')
    .action(async (shell: Shell, typed: string, kept: string, options: IdsOptions) => {
      const { printIds } = await import('../actions/print-ids.ts')
      printIds(shell, { typed, kept }, options)
    })
}
