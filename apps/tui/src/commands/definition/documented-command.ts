import { Command } from 'commander'
import { type Example, exampleLines } from './examples.ts'

/** A command and all that is told of it: its help, the reference page and the completion are made from this one definition. */
export class DocumentedCommand extends Command {
  readonly examples: Example[] = []
  /** Paragraphs that stand behind the options. */
  readonly remarks: string[] = []

  constructor(name: string) {
    super(name)
    this.configureHelp({ subcommandTerm })
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

  /** The commands below it, in the order in which the help lists them. */
  get below(): DocumentedCommand[] {
    return this.commands.filter((command) => command instanceof DocumentedCommand)
  }

  /** What a person types to call it. */
  get words(): string[] {
    return [...(this.parent instanceof DocumentedCommand ? this.parent.words : []), this.name()]
  }

  #helpBehindOptions(): string {
    const helper = this.createHelp()
    const width = process.stdout.columns ?? 80
    const remarks = this.remarks.flatMap((text) => ['', helper.boxWrap(text, width)])
    return [
      ...remarks,
      ...(this.examples.length > 0 ? ['', 'Examples:', ...exampleLines(this.examples)] : []),
    ].join('\n')
  }
}

/** In the list of commands: that there are options goes without saying. */
const subcommandTerm = (command: Command): string =>
  `${command.name()} ${command.usage().replace(/^\[options\] ?/, '')}`.trimEnd()
