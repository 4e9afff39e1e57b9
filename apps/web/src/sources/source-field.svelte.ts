import type { Client } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import type { Content, Metadata, TextSource } from '../pairs/content.ts'
import { refusalOf, refusalOfFile } from './limits.ts'

type Read = Omit<Content, 'name'> & { notes: string[] }

const unreadable = 'This cannot be read. Drop a file, not a folder, that you may open.'

/** One of the two texts while it is being put together: typed, pasted, dropped or chosen. */
export class SourceField {
  /** The file's name; empty for a text that was typed or pasted. */
  name = $state('')
  #text = $state('')
  #page = $state.raw<string | undefined>()
  #metadata = $state.raw<Metadata | undefined>()
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

  /** Typing and pasting; a file that is edited keeps its name, and is a page no longer. */
  set text(text: string) {
    this.#replace({ name: text === '' ? '' : this.name, text })
  }

  get content(): Content {
    return {
      name: this.name,
      text: this.#text,
      ...(this.#page !== undefined && { page: this.#page }),
      ...(this.#metadata && { metadata: this.#metadata }),
    }
  }

  /** What is to be compared. */
  get source(): TextSource {
    const told = this.#metadata && { metadata: this.#metadata }
    return this.#page === undefined
      ? { name: this.name, text: this.#text, ...told }
      : { name: this.name, text: this.#page, format: 'html', ...told }
  }

  /** Whether a text may come in; one that may not is told of, and what was there stays. */
  accepts(text: string): boolean {
    const refusal = refusalOf(text)
    if (refusal !== null) this.problem = refusal
    return refusal === null
  }

  put(content: Content): void {
    this.#replace(content)
  }

  clear(): void {
    this.#replace({ name: '', text: '' })
  }

  /** Lets the server decode the file's bytes. Whatever happens to the field meanwhile wins over the file. */
  async read(file: File): Promise<void> {
    const turn = this.#nextTurn()
    this.reading = true
    this.problem = null
    const outcome = await this.#contentOf(file)
    if (turn !== this.#turn) return
    if ('text' in outcome) this.#replace({ ...outcome, name: file.name })
    if ('notes' in outcome) this.notes = outcome.notes
    if ('problem' in outcome) this.problem = `${file.name}: ${outcome.problem}`
    this.reading = false
  }

  async #contentOf(file: File): Promise<Read | { problem: string }> {
    if (!(await isReadable(file))) return { problem: unreadable }
    const tooLarge = refusalOfFile(file)
    if (tooLarge !== null) return { problem: tooLarge }
    try {
      const form = new FormData()
      form.set('name', file.name)
      form.set('file', file)
      const { metadata, ...content } = await this.#client.articles.read.mutate(form)
      const refusal = refusalOf(content.page ?? content.text)
      if (refusal !== null) return { problem: refusal }
      return { ...content, ...(metadata && { metadata: knownOf(metadata) }) }
    } catch (error) {
      return { problem: problemOf(error).message }
    }
  }

  #replace({ name, text, page, metadata }: Content): void {
    this.#nextTurn()
    this.name = name
    this.#text = text
    this.#page = page
    this.#metadata = metadata
    this.notes = []
    this.problem = null
    this.reading = false
  }

  #nextTurn(): number {
    this.#turn += 1
    return this.#turn
  }
}

/** What is known of what a file may tell. */
function knownOf(metadata: object): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null))
}

/** A folder looks like a file until it is read. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/\S+/gu)) words += 1
  return words
}
