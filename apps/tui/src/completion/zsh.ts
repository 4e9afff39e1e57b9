import { idsCommand, quoted } from './quoting.ts'
import { type CompletedArgument, type CompletedCommand, type CompletedOption, flattened } from './tree.ts'
import type { Values } from './values.ts'

/** For zsh: a file of `fpath`, or read by `source`. */
export function zshCompletion(root: CompletedCommand): string {
  return `#compdef ${root.name}
# Completion of ${root.name} for zsh: source <(${root.name} completion zsh)
# Ids and what to show for them; those that look like options where a value is wanted, and behind --.
_unspin_ids() {
  local typed=$PREFIX library=\${(Q)opt_args[--library]} dashes=\${argv[(r)--dashes]} id shown
  local -a ids texts
  [[ $compstate[quote] == \\' ]] || typed=\${(Q)PREFIX}
  (( \${words[(i)--]} < CURRENT )) && dashes=--dashes
  ${root.name} ${idsCommand} zsh --library=$library $dashes -- "$typed" 2>/dev/null |
    while IFS= read -r -d '' id && IFS= read -r -d '' shown; do
      ids+=("$id") texts+=("$shown")
    done
  compadd "\${(@)argv:#--dashes}" -d texts -a -- ids
}
# Without a letter to go by, a library has too many ids to offer.
_unspin_articles() {
  _files "$@"
  [[ -n $PREFIX ]] && _unspin_ids "$@"
}
${flattened(root).map(commandFunction).join('')}
if [[ \${funcstack[1]} == _unspin ]]; then _unspin "$@"; else compdef _unspin ${root.name}; fi
`
}

function commandFunction(command: CompletedCommand): string {
  const specs = [...command.options.map(optionSpec), ...placeSpecs(command)]
  // Options belong to the command that they stand behind.
  const own = command.below.length > 0 ? " -A '-*'" : ''
  const called = specs.map((spec) => ` \\\n    ${spec}`).join('')
  return `${functionName(command)}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C -S${own}${called}
${dispatch(command)}}
`
}

const functionName = ({ words }: CompletedCommand): string => `_${words.replaceAll(' ', '_')}`

/** Behind `help`, words are completed as if it were not there. */
const goesOn = ({ arguments: [first] }: CompletedCommand): boolean => first?.values.kind === 'commands'

function placeSpecs(command: CompletedCommand): string[] {
  if (command.below.length > 0) return [quoted('1:command:->command'), quoted('*::argument:->argument')]
  return goesOn(command) ? [] : command.arguments.map(argumentSpec)
}

function dispatch({ below }: CompletedCommand): string {
  if (below.length === 0) return ''
  const described = below.map(({ name, summary }) =>
    quoted(`${name}:${summary.replaceAll(':', String.raw`\:`)}`),
  )
  const cases = below.map((command) =>
    goesOn(command) ? `${command.name}) _unspin ;;` : `${command.name}) ${functionName(command)} ;;`,
  )
  return `  case $state in
    command)
      local -a commands=(${described.join(' ')})
      _describe -t commands command commands ;;
    argument)
      case $line[1] in
        ${cases.join('\n        ')}
      esac ;;
  esac
`
}

function optionSpec({ flags, description, value }: CompletedOption): string {
  const told = `[${escaped(description)}]`
  const taken = value ? `:${value.name}:${action(value.values, value.name, ' --dashes')}` : ''
  const [first = '', second] = flags
  if (second === undefined) return quoted(`${first}${value ? '=' : ''}${told}${taken}`)
  const exclusion = quoted(`(${flags.join(' ')})`)
  return `${exclusion}{${first}${value ? '+' : ''},${second}${value ? '=' : ''}}${quoted(told + taken)}`
}

function argumentSpec({ name, values, variadic }: CompletedArgument): string {
  return quoted(`${variadic ? '*' : ''}:${name}:${action(values, name)}`)
}

function action(values: Values, name: string, dashes = ''): string {
  switch (values.kind) {
    case 'choices':
      return values.several
        ? `_values -s , ${name} ${values.choices.join(' ')}`
        : `(${values.choices.join(' ')})`
    case 'files':
      return '_files'
    case 'folders':
      return '_files -/'
    case 'ids':
      return `_unspin_ids${dashes}`
    case 'articles':
      return '_unspin_articles'
    case 'commands':
    case 'free':
      return ' '
  }
}

/** In a specification, brackets and colons have a meaning. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`)
