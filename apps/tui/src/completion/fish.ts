import { commandPatterns, valuePatterns } from './patterns.ts'
import { idsCommand, quotedInFish as quoted } from './quoting.ts'
import { type CompletedCommand, type CompletedOption, flattened } from './tree.ts'
import type { Values } from './values.ts'

/** For fish from 3.0 on. */
export function fishCompletion(root: CompletedCommand): string {
  const commands = flattened(root)
  return `# Completion of ${root.name} for fish: ${root.name} completion fish | source
# Ids, zero bytes between them; those that look like options where a value is wanted, and behind --.
function __unspin_ids
  set -l words (commandline -opc)
  set -l library
  set -l dashes $argv
  for index in (seq (count $words))
    switch $words[$index]
      case --
        set dashes --dashes
      case --library
        set library $words[(math $index + 1)]
      case '--library=*'
        set library (string replace -- --library= '' $words[$index])
    end
  end
  set -l typed (commandline -ct | string collect)
  # A value may stand in one word with its option.
  test -n "$argv"; and set typed (string replace -r -- '^--[a-z-]+=' '' $typed | string collect)
  ${root.name} ${idsCommand} fish --library="$library" $dashes -- $typed 2>/dev/null | string split0
end
# Without a letter to go by, a library has too many ids to offer.
function __unspin_articles
  set -l word (commandline -ct | string collect)
  test -n "$word"; and __unspin_ids
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
  const values = value ? offered(value.values, ' --dashes').join(' ') || '-x' : ''
  return [...named, values && `-r ${values}`, `-d ${quoted(description)}`].filter(Boolean).join(' ')
}

function offered(values: Values, dashes = ''): string[] {
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
      return [`-x -a ${quoted(`(__unspin_ids${dashes})`)}`]
    case 'articles':
      return [`-F -a ${quoted('(__unspin_articles)')}`]
    case 'commands':
    case 'free':
      return []
  }
}
