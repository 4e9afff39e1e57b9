import type { Term } from '../../src/commands/definition/documented-command.ts'

/** Terms and what they mean, as a table. */
export function table(head: string, terms: readonly Term[]): string {
  const rows = terms.map(({ term, meaning }) => `| ${cell(term)} | ${cell(meaning)} |`)
  return [`| ${head} | |`, '|---|---|', ...rows].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`)

export const code = (text: string): string => `\`${text}\``
