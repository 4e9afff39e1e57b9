import { plain } from './run.ts'
import { wrap } from './wrap.ts'

/** A sentence fitted into lines, the first led by `lead`, the others indented as far. */
export function prose(text: string, width: number, lead: string): string[] {
  // A figure stays with its sign.
  const joined = text.replace(/(?<=\d) %/g, '\u00a0%')
  const lines = wrap([{ text: joined, start: 0, style: plain }], width - lead.length)
  return lines.map(({ runs }, index) => {
    const words = runs.map((run) => run.text).join('')
    return (index === 0 ? lead : ' '.repeat(lead.length)) + words
  })
}
