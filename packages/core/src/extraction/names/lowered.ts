import type { Words } from '../words.ts'
import { endOfName } from './name-ends.ts'

/**
 * The words of a text in lower case, without a full stop or a possessive ending; each is
 * made when it is first asked for.
 */
export class Lowered {
  private readonly text: string
  private readonly words: Words
  private readonly known: string[] = []

  constructor(text: string, words: Words) {
    this.text = text
    this.words = words
  }

  at(i: number): string {
    return (this.known[i] ??= this.read(i))
  }

  private read(i: number): string {
    const start = this.words.starts[i]
    const word = this.text.slice(start, endOfName(this.text, start, this.words.ends[i])).toLowerCase()
    return word.length > 2 && word.endsWith('.') && word.indexOf('.') === word.length - 1
      ? word.slice(0, -1)
      : word
  }
}
