export interface Example {
  command: string
  does: string
}

/** The examples under a command's help. */
export function exampleHelp(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(({ command }) => command.length))
  const lines = examples.map(({ command, does }) => `  ${command.padEnd(width)}  ${does}`)
  return `\nExamples:\n${lines.join('\n')}`
}
