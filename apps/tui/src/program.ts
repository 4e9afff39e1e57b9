import { withoutCredentials } from '@unspin/library/addresses'
import { type Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { addCommand } from './commands/add.ts'
import { compareCommand } from './commands/compare.ts'
import { completionCommand, idsCommand } from './commands/completion.ts'
import { DocumentedCommand } from './commands/definition/documented-command.ts'
import { environmentVariables } from './commands/definition/environment.ts'
import { exitStatusMeanings } from './commands/definition/exit-statuses.ts'
import { refuseSeveralFormats } from './options/formats.ts'
import { extractCommand } from './commands/extract.ts'
import { familiesCommand } from './commands/families.ts'
import { findCommand } from './commands/find.ts'
import { helpCommand } from './commands/help.ts'
import { libraryCommand } from './commands/library.ts'
import { quotationsCommand } from './commands/quotations.ts'
import { reportCommand } from './commands/report.ts'
import { sampleCommand } from './commands/sample.ts'
import { serveCommand } from './commands/serve.ts'
import { watchCommand } from './commands/watch.ts'
import { libraryOption } from './options/library.ts'
import { unableIn } from './session/ability.ts'
import { openSession } from './session/open.ts'
import { serverOption, type SessionOptions } from './options/session.ts'
import { describeFailure, exitStatus, type ExitStatus } from './failure.ts'
import { beQuiet, reportProblem, shown } from './output.ts'
import { visible } from './text/visible.ts'

/** In the order in which the help lists them. */
const commands = {
  compare: compareCommand,
  extract: extractCommand,
  add: addCommand,
  find: findCommand,
  watch: watchCommand,
  families: familiesCommand,
  quotations: quotationsCommand,
  report: reportCommand,
  library: libraryCommand,
  sample: sampleCommand,
  serve: serveCommand,
  completion: completionCommand,
  help: helpCommand,
}

/** These tell of all the others. */
const tellsOfOthers: ReadonlySet<string> = new Set(['completion', 'help'])

/**
 * Those that a command line can be about: where its first word is the name of one, that one alone, since to
 * define all of them takes longer than to start Node.
 */
function commandsFor([name = '']: readonly string[]): (() => DocumentedCommand)[] {
  const isNamed = Object.hasOwn(commands, name) && !tellsOfOthers.has(name)
  return isNamed ? [commands[name as keyof typeof commands]] : Object.values(commands)
}

/**
 * The command line, from the definitions of its commands; all of them unless it is to
 * understand only certain words.
 */
export function createProgram(words: readonly string[] = []): DocumentedCommand {
  const program = new DocumentedCommand('unspin')
    .description('Finds copies of an article, reprinted, edited, spun or rewritten, and shows the evidence.')
    .usage('[command] [options]')
    // Options belong to the command that they stand behind: some of several have one of the same name.
    .enablePositionalOptions()
    .version(manifest.version, '-V, --version', 'print the version')
    .addOption(libraryOption())
    .addOption(serverOption())
    .remark(
      'Without a command, unspin opens the interactive session, on the library that --library or --server names.',
    )
    .list('Exit status', exitStatusMeanings)
    .list('Environment', environmentVariables)
    .remark('`unspin help COMMAND` tells how a command is used.')
    .example('unspin sample', 'see what it does')
    .example('unspin compare theirs.txt ours.txt', 'compare two articles')
  program.hook('preAction', (_program, command) => {
    refuseSeveralFormats(command)
    if (command.opts()['quiet']) beQuiet()
  })
  for (const make of commandsFor(words)) program.addCommand(make())
  program.addCommand(idsCommand(), { hidden: true })
  speakOneLine(program)
  return program
}

/** Runs the command line; what goes wrong becomes one line and an exit status. */
export async function run(words: readonly string[]): Promise<void> {
  try {
    const program = createProgram(words)
    if (opensSession(program, words)) process.exitCode = await startSession(program)
    else await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage
      return
    }
    reportProblem(describeFailure(error))
    process.exitCode = exitStatus.failed
  }
}

/** Whether there is no command, only options of the session or nothing at all. */
function opensSession(program: Command, words: readonly string[]): boolean {
  const { operands, unknown } = program.parseOptions([...words])
  const [option, other] = Object.keys(program.opts())
  if (operands.length + unknown.length === 0) {
    if (other) program.error('error: --library and --server name two places: give one of them')
    return true
  }
  // The command would not see the option, and would work with another library than was meant.
  if (option && operands[0])
    program.error(`error: --${option} stands behind the command: ${operands[0]} --${option} …`)
  return false
}

/** Without a terminal there is nothing to open the session in. */
async function startSession(program: Command): Promise<ExitStatus> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    reportProblem('the interactive session needs a terminal. Name a command.')
    program.outputHelp({ error: true })
    return exitStatus.wrongUsage
  }
  const unable = unableIn(process.env)
  if (unable !== null) {
    reportProblem(unable)
    return exitStatus.wrongUsage
  }
  await openSession(program.opts<SessionOptions>())
  return exitStatus.done
}

/** Wrong usage: what is wrong, how the command is used, where to read more. */
function speakOneLine(command: Command): void {
  command.exitOverride().helpOption('-h, --help', 'print this help').helpCommand(false)
  command.configureOutput({
    writeOut: (text) => void process.stdout.write(shown([text])),
    writeErr: (text) => void process.stderr.write(shown([text])),
    outputError: (message, write) => {
      write(`unspin: ${visible(withoutCredentials(message.replace(/^error: /, '')))}`)
      write(`Usage: ${usageOf(command)}\n`)
    },
  })
  for (const below of command.commands) speakOneLine(below)
}

function usageOf(command: Command): string {
  const [program = '', ...rest] = namesOf(command)
  return `${[program, ...rest].join(' ')} ${command.usage()}\nSee '${[program, 'help', ...rest].join(' ')}'.`
}

/** What a person types to call a command. */
const namesOf = (command: Command): string[] => [
  ...(command.parent ? namesOf(command.parent) : []),
  command.name(),
]
