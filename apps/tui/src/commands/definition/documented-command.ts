import { type Argument, Command, type Help } from 'commander'
import { type Example, exampleLines } from './examples.ts'

/** Something that the help explains. */
export interface Term {
  term: string
  meaning: string
}

/**
 * A command and its documentation: the help, the reference page and the completion are
 * made from this one definition.
 */
export class DocumentedCommand extends Command {
  readonly examples: Example[] = []
  /** Lists and paragraphs that stand behind the options. */
  readonly lists: { title: string; terms: readonly Term[] }[] = []
  readonly remarks: string[] = []

  constructor(name: string) {
    super(name)
    this.configureHelp({ argumentTerm, subcommandTerm })
    this.addHelpText('after', () => this.#helpBehindOptions())
  }

  example(command: string, does: string): this {
    this.examples.push({ command, does })
    return this
  }

  remark(text: string): this {
    this.remarks.push(text)
    return this
  }

  list(title: string, terms: readonly Term[]): this {
    this.lists.push({ title, terms })
    return this
  }

  /** The commands below it, in the order in which the help lists them. */
  get below(): DocumentedCommand[] {
    return this.createHelp()
      .visibleCommands(this)
      .filter((command) => command instanceof DocumentedCommand)
  }

  /** What a person types to call it. */
  get words(): string[] {
    return [...(this.parent instanceof DocumentedCommand ? this.parent.words : []), this.name()]
  }

  #helpBehindOptions(): string {
    const helper = this.createHelp()
    const width = process.stdout.columns ?? 80
    helper.prepareContext({ helpWidth: width })
    return [
      ...this.remarks.flatMap((text) => ['', helper.boxWrap(text, width)]),
      ...this.lists.flatMap(({ title, terms }) => ['', `${title}:`, ...termLines(terms, helper)]),
      ...(this.examples.length > 0 ? ['', 'Examples:', ...exampleLines(this.examples)] : []),
    ].join('\n')
  }
}

function termLines(terms: readonly Term[], helper: Help): string[] {
  const width = Math.max(...terms.map(({ term }) => term.length))
  return terms.map(({ term, meaning }) => helper.formatItem(term, width, meaning, helper))
}

/** As the usage writes it. */
const argumentTerm = (argument: Argument): string => argument.name().toUpperCase()

/** As the list of commands writes it, without `[options]`, which every command has. */
const subcommandTerm = (command: Command): string =>
  `${command.name()} ${command.usage().replace(/^\[options\] ?/, '')}`.trimEnd()
