import { commandPatterns, valuePatterns } from './patterns.ts'
import { idsCommand, quoted } from './quoting.ts'
import { type CompletedCommand, type CompletedOption, flattened } from './tree.ts'
import type { Values } from './values.ts'

/**
 * For bash from 3.2 on, which macOS has; it needs no bash-completion. Where nothing is offered,
 * readline completes files, and quotes them well. What is offered goes into the line as it is: ids come
 * quoted, and no reply is split or taken for a pattern on its way. `compgen -W` was rejected: it
 * expands its words, commands in them too.
 */
export function bashCompletion(root: CompletedCommand): string {
  const commands = flattened(root)
  return `# Completion of ${root.name} for bash: eval "$(${root.name} completion bash)"
# Offers those of the words that begin as what is typed.
_unspin_offer() {
  local reply
  for reply in "$@"; do
    [[ $reply == "$cur"* && $lead$reply == "$kept"* ]] || continue
    reply="$lead$reply"
    COMPREPLY+=("\${reply#"$kept"}")
  done
}
# Several, commas between them: the last is completed.
_unspin_several() {
  compopt -o nospace 2>/dev/null
  if [[ $cur == *,* ]]; then
    lead="$lead\${cur%,*},"
    cur="\${cur##*,}"
  fi
  _unspin_offer "$@"
}
# Ids, each quoted on a line of its own; with --dashes those too that look like options.
_unspin_ids() {
  local reply before="$kept"
  if [[ $before == "$lead"* ]]; then before="\${before#"$lead"}" lead=; else before=; fi
  while IFS= read -r reply; do
    [[ -n $reply ]] && COMPREPLY+=("$lead$reply")
  done <<< "$(${root.name} ${idsCommand} bash --library="$library" $1 -- "$cur" "$before" 2>/dev/null)"
}
_unspin_articles() { [[ -n $cur && -z $(compgen -f -- "$cur") ]] && _unspin_ids "$@"; }
# Where nothing else is offered, readline completes folders.
_unspin_folders() { compopt -o dirnames +o default 2>/dev/null; }
# The words up to the cursor as they are typed: readline breaks them at ":", "=" and "@" too.
_unspin_words() {
  local line="\${COMP_LINE:0:COMP_POINT}" rest piece index
  words=()
  for ((index = 0; index <= COMP_CWORD; index++)); do
    piece="\${COMP_WORDS[index]}"
    rest="\${line#"\${line%%[![:blank:]]*}"}"
    ((index == COMP_CWORD)) && piece="$rest"
    if [[ $rest != "$piece"* ]]; then
      words=("\${COMP_WORDS[@]:0:COMP_CWORD+1}")
      return
    fi
    if ((index == 0)) || [[ $rest != "$line" || -z $line ]]; then words+=("$piece"); else words[\${#words[@]}-1]+="$piece"; fi
    line="\${rest#"$piece"}"
  done
}
_unspin() {
  local IFS=$' \\t\\n' at=${quoted(root.words)} cur kept lead= option= skip= library= dashes= word index
  local -a words
  COMPREPLY=()
  _unspin_words
  cur="\${words[\${#words[@]}-1]}"
  # What stays of it; readline replaces the rest.
  [[ $cur == *"$2" ]] || return
  kept="\${cur%"$2"}"
  for ((index = 1; index < \${#words[@]} - 1; index++)); do
    word="\${words[index]}"
    if [[ -n $skip ]]; then
      [[ $skip == *' --library' ]] && library="$word"
      skip=
      continue
    fi
    [[ -n $dashes ]] && continue
    case "$at $word" in
      *' --') dashes=--dashes ;;
      *' --library='*) library="\${word#*=}" ;;
      ${valuePatterns(commands).join('|')}) skip="$at $word" ;;
      ${commandPatterns(commands).join('|')}) at="$at $word" ;;
    esac
  done
  if [[ -n $skip ]]; then option="$skip"
  elif [[ -z $dashes && $cur == --*=* ]]; then
    lead="\${cur%%=*}=" option="$at \${cur%%=*}" cur="\${cur#*=}"
  fi
  case "$option" in
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
  return [`    ${patterns}) ${reply(value.values, '--dashes')}; return ;;\n`]
}

function positionCase({ words, options, arguments: [first], below }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags)
  const position =
    below.length > 0 ? offer(below.map(({ name }) => name)) : first ? reply(first.values, '$dashes') : ':'
  return `    ${quoted(words)}) if [[ -z $dashes && $cur == -* ]]; then ${offer(flags)}; else ${position}; fi ;;\n`
}

function reply(values: Values, dashes: string): string {
  switch (values.kind) {
    case 'choices':
      return values.several
        ? `_unspin_several ${values.choices.map(quoted).join(' ')}`
        : offer(values.choices)
    case 'folders':
      return '_unspin_folders'
    case 'ids':
      return `_unspin_ids ${dashes}`
    case 'articles':
      return `_unspin_articles ${dashes}`
    case 'files':
    case 'commands':
    case 'free':
      return ':'
  }
}

const offer = (words: readonly string[]): string => `_unspin_offer ${words.map(quoted).join(' ')}`
