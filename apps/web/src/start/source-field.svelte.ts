import type { Source } from '@unspin/api'
import type { Client } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'

/** One of the two texts while it is being put together: typed, pasted, dropped or chosen. */
export class SourceField {
  /** The file's name; empty for a text that was typed or pasted. */
  name = $state('')
  #text = $state('')
  /** What reading the file had to report: its encoding, say. */
  notes = $state.raw<string[]>([])
  /** What is wrong with this field, with what to do; shown at the field. */
  problem = $state<string | null>(null)
  reading = $state(false)
  readonly words = $derived(countWords(this.#text))
  readonly #client: Client
  #turn = 0

  constructor(client: Client) {
    this.#client = client
  }

  get text(): string {
    return this.#text
  }

  /** Typing and pasting; a file that is edited keeps its name. */
  set text(text: string) {
    this.#replace({ name: text === '' ? '' : this.name, text })
  }

  get source(): Source {
    return { name: this.name, text: this.#text }
  }

  put(source: Source): void {
    this.#replace(source)
  }

  clear(): void {
    this.#replace({ name: '', text: '' })
  }

  /** Lets the server decode the file's bytes. Whatever happens to the field meanwhile wins over the file. */
  async read(file: File): Promise<void> {
    const turn = this.#nextTurn()
    this.reading = true
    this.problem = null
    try {
      const { text, notes } = await this.#client.articles.read.mutate(file)
      if (turn !== this.#turn) return
      this.#replace({ name: file.name, text })
      this.notes = notes
    } catch (error) {
      if (turn !== this.#turn) return
      this.reading = false
      this.problem = `${file.name}: ${problemOf(error).message}`
    }
  }

  #replace({ name, text }: Source): void {
    this.#nextTurn()
    this.name = name
    this.#text = text
    this.notes = []
    this.problem = null
    this.reading = false
  }

  #nextTurn(): number {
    this.#turn += 1
    return this.#turn
  }
}

function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/\S+/gu)) words += 1
  return words
}
