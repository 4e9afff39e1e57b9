import { commandPatterns, valuePatterns } from './patterns.ts'
import { idsCommand, quoted } from './quoting.ts'
import { type CompletedCommand, type CompletedOption, flattened } from './tree.ts'
import type { Values } from './values.ts'

/** For fish from 3.0 on. */
export function fishCompletion(root: CompletedCommand): string {
  const commands = flattened(root)
  return `# Completion of ${root.name} for fish: ${root.name} completion fish | source
function __unspin_ids
  set -l words (commandline -opc)
  set -l at (contains -i -- --library $words)
  and set -lx UNSPIN_LIBRARY $words[(math $at + 1)]
  ${root.name} ${idsCommand} -- (commandline -ct) 2>/dev/null
end
# The command that the cursor is in: its words without options.
function __unspin_at
  set -l at ${quoted(root.words)}
  set -l skip
  for word in (commandline -opc)[2..-1]
    if test -n "$skip"
      set skip
      continue
    end
    switch "$at $word"
      case ${valuePatterns(commands).join(' ')}
        set skip 1
      case ${commandPatterns(commands).join(' ')}
        set at "$at $word"
    end
  end
  test "$at" = "$argv"
end
complete -c ${root.name} -f
${commands.flatMap((command) => commandLines(root, command)).join('\n')}
`
}

function commandLines(root: CompletedCommand, command: CompletedCommand): string[] {
  const lead = `complete -c ${root.name} -n ${quoted(`__unspin_at ${command.words}`)}`
  const [first] = command.arguments
  return [
    ...command.below.map(({ name, summary }) => `${lead} -a ${name} -d ${quoted(summary)}`),
    ...(first && command.below.length === 0 ? offered(first.values).map((words) => `${lead} ${words}`) : []),
    ...command.options.map((option) => `${lead} ${optionWords(option)}`),
  ]
}

function optionWords({ flags, description, value }: CompletedOption): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const values = value ? offered(value.values).join(' ') || '-x' : ''
  return [...named, values && `-r ${values}`, `-d ${quoted(description)}`].filter(Boolean).join(' ')
}

function offered(values: Values): string[] {
  switch (values.kind) {
    case 'choices':
      return [
        `-x -a ${quoted(values.several ? `(__fish_append , ${values.choices.join(' ')})` : values.choices.join(' '))}`,
      ]
    case 'files':
      return ['-F']
    case 'folders':
      return [`-x -a ${quoted('(__fish_complete_directories)')}`]
    case 'ids':
      return [`-x -a ${quoted('(__unspin_ids)')}`]
    case 'articles':
      return [`-F -a ${quoted('(test -n (commandline -ct); and __unspin_ids)')}`]
    case 'commands':
    case 'free':
      return []
  }
}
