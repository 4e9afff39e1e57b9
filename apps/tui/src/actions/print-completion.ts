import type { DocumentedCommand } from '../commands/definition/documented-command.ts'
import type { Shell } from '../options/shell.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { completionTree } from '../completion/tree.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { print } from '../output.ts'

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

export function printCompletion(shell: Shell, program: DocumentedCommand): Promise<void> {
  return print(scripts[shell](completionTree(program)).trimEnd())
}
