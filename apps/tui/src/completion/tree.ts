import type { Option } from 'commander'
import type { DocumentedCommand } from '../commands/definition/documented-command.ts'
import { valueName, type Values, valuesOf } from './values.ts'

/** A command as completion knows it. */
export interface CompletedCommand {
  /** What calls it: 'unspin library list'. */
  words: string
  name: string
  summary: string
  options: CompletedOption[]
  arguments: CompletedArgument[]
  below: CompletedCommand[]
}

export interface CompletedOption {
  /** '-o' and '--output'. */
  flags: string[]
  description: string
  /** Null for a switch. */
  value: { name: string; values: Values } | null
}

export interface CompletedArgument {
  name: string
  values: Values
  variadic: boolean
}

/** All that can be completed, from the definitions of the commands. */
export function completionTree(command: DocumentedCommand): CompletedCommand {
  return {
    words: command.words.join(' '),
    name: command.name(),
    summary: command.summary(),
    options: command.createHelp().visibleOptions(command).map(completedOption),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      values: valuesOf(argument, argument.name()),
      variadic: argument.variadic,
    })),
    below: command.below.map(completionTree),
  }
}

function completedOption(option: Option): CompletedOption {
  const { short, long, description } = option
  const name = valueName(option)
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    value: name === null ? null : { name, values: valuesOf(option, name) },
  }
}

/** A command and all below it. */
export function flattened(command: CompletedCommand): CompletedCommand[] {
  return [command, ...command.below.flatMap(flattened)]
}
