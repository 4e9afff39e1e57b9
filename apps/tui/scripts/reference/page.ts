import type { DocumentedCommand, Term } from '../../src/commands/definition/documented-command.ts'
import { code, table } from './markdown.ts'

/** The reference page, from the same definitions as the help and the completion. */
export function referencePage(program: DocumentedCommand): string {
  const blocks = [
    '# The commands of `unspin`',
    '<!-- Written by `pnpm --filter unspin commands` from the definitions in src/commands: change those. -->',
    program.description(),
    table(
      'command',
      program.below.map((command) => ({
        term: `[${code(called(command))}](#${command.words.join('-')})`,
        meaning: command.summary(),
      })),
    ),
    ...program.remarks,
    options(program),
    ...lists(program, 2),
    ...program.below.flatMap((command) => sections(command, 2)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sections(command: DocumentedCommand, level: number): string[] {
  return [
    `${'#'.repeat(level)} ${called(command)}`,
    fenced('', [`${called(command)} ${command.usage()}`]),
    command.description(),
    ...places(command),
    options(command),
    ...command.remarks,
    ...lists(command, level + 1),
    fenced(
      'sh',
      command.examples.flatMap((example) => [`# ${example.does}`, example.command]),
    ),
    ...command.below.flatMap((below) => sections(below, level + 1)),
  ]
}

const called = (command: DocumentedCommand): string => command.words.join(' ')

const lists = ({ lists: all }: DocumentedCommand, level: number): string[] =>
  all.flatMap(({ title, terms }) => [`${'#'.repeat(level)} ${title}`, table('', asCode(terms))])

function places(command: DocumentedCommand): string[] {
  const helper = command.createHelp()
  const terms = helper.visibleArguments(command).map((argument) => ({
    term: helper.argumentTerm(argument),
    meaning: helper.argumentDescription(argument),
  }))
  return terms.length > 0 ? [table('argument', asCode(terms))] : []
}

function options(command: DocumentedCommand): string {
  const helper = command.createHelp()
  const terms = helper
    .visibleOptions(command)
    .map((option) => ({ term: option.flags, meaning: helper.optionDescription(option) }))
  return table('option', asCode(terms))
}

const asCode = (terms: readonly Term[]): Term[] =>
  terms.map(({ term, meaning }) => ({ term: code(term), meaning }))

const fenced = (language: string, lines: readonly string[]): string =>
  ['```' + language, ...lines, '```'].join('\n')
