export interface Example {
  command: string
  does: string
}

/** The widest command that still shares its line with what it does. */
const widestBeside = 44

/** The examples under a command's help; what a long one does stands below it. */
export function exampleLines(examples: readonly Example[]): string[] {
  const beside = examples.map(({ command }) => command.length).filter((length) => length <= widestBeside)
  const width = Math.max(0, ...beside)
  return examples.flatMap(({ command, does }) =>
    command.length > widestBeside
      ? [`  ${command}`, `      ${does}`]
      : [`  ${command.padEnd(width)}  ${does}`],
  )
}
