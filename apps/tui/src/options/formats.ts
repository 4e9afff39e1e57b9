import type { Command } from 'commander'

/** How a command may print what it has: for people, where none of these is given. */
export interface FormatOptions {
  json?: true
  jsonl?: true
  csv?: true
}

const formats = ['json', 'jsonl', 'csv'] as const

/** Of any command. */
export function refuseSeveralFormats(command: Command): void {
  const options: FormatOptions = command.opts()
  const [one, other] = formats.filter((format) => options[format])
  if (other) command.error(`--${one} and --${other} exclude each other`)
}
