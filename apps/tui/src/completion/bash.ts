import { commandPatterns, valuePatterns } from './patterns.ts'
import { idsCommand, quoted } from './quoting.ts'
import { type CompletedCommand, type CompletedOption, flattened } from './tree.ts'
import type { Values } from './values.ts'

/** For bash from 3.2 on, which macOS has; it needs no bash-completion. Where nothing is offered, readline completes files, and quotes them well. */
export function bashCompletion(root: CompletedCommand): string {
  const commands = flattened(root)
  return `# Completion of ${root.name} for bash: eval "$(${root.name} completion bash)"
_unspin_ids() { UNSPIN_LIBRARY="\${library:-$UNSPIN_LIBRARY}" ${root.name} ${idsCommand} -- "$1" 2>/dev/null; }
# Several, commas between them: the last is completed.
_unspin_several() {
  local before=
  [[ $cur == *,* ]] && before="\${cur%,*},"
  compopt -o nospace 2>/dev/null
  compgen -P "$before" -W "$1" -- "\${cur##*,}"
}
_unspin() {
  local IFS=$'\\n' cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at=${quoted(root.words)} index word skip= library=
  COMPREPLY=()
  # --option=value comes as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    [[ $word == = ]] && continue
    if [[ -n $skip ]]; then
      [[ $skip == --library ]] && library="$word"
      skip=
      continue
    fi
    case "$at $word" in
      ${valuePatterns(commands).join('|')}) skip="$word" ;;
      ${commandPatterns(commands).join('|')}) at="$at $word" ;;
    esac
  done
  case "$at $prev" in
${commands.flatMap(({ words, options }) => options.flatMap((option) => optionCase(words, option))).join('')}  esac
  case "$at" in
${commands.map(positionCase).join('')}  esac
}
complete -o default -F _unspin ${root.name}
`
}

function optionCase(words: string, { flags, value }: CompletedOption): string[] {
  if (!value) return []
  const patterns = flags.map((flag) => quoted(`${words} ${flag}`)).join('|')
  return [`    ${patterns}) ${reply(value.values)}; return ;;\n`]
}

function positionCase({ words, options, arguments: [first], below }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags)
  const position =
    below.length > 0 ? listed(below.map(({ name }) => name)) : first ? reply(first.values) : ':'
  return `    ${quoted(words)}) if [[ $cur == -* ]]; then ${listed(flags)}; else ${position}; fi ;;\n`
}

function reply(values: Values): string {
  switch (values.kind) {
    case 'choices':
      return values.several
        ? `COMPREPLY=($(_unspin_several ${lines(values.choices)}))`
        : listed(values.choices)
    case 'folders':
      return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur"))'
    case 'ids':
      return 'COMPREPLY=($(_unspin_ids "$cur"))'
    case 'articles':
      return '[[ -n $cur && -z $(compgen -f -- "$cur") ]] && COMPREPLY=($(_unspin_ids "$cur"))'
    case 'files':
    case 'commands':
    case 'free':
      return ':'
  }
}

const listed = (words: readonly string[]): string => `COMPREPLY=($(compgen -W ${lines(words)} -- "$cur"))`

/** Words stand on lines: IFS is the line's end, so that names of folders may have spaces. */
const lines = (words: readonly string[]): string => `$'${words.join(String.raw`\n`)}'`
