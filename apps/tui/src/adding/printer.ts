import type { AddEvent } from '@unspin/api'
import type { AddOptions } from '../options/add.ts'
import { print, printJson, reportNote, reportProblem } from '../output.ts'
import { count } from '../text/counts.ts'
import { visibleLine } from '../text/visible.ts'
import { type Summary, summarySentence } from './tally.ts'

/** An article as programs get it. A public contract: fields may be added, never renamed or dropped. */
type AddedResult =
  | { id: string; outcome: 'added' | 'updated' | 'unchanged'; version: number; place: string | null }
  | { place: string; error: string }

type ArticleEvent = Exclude<AddEvent, { type: 'progress' }>

/** So many notes are listed one by one: a whole archive may be in an old character set. */
const mostNotes = 10

/**
 * So many failures of one file are listed one by one. Where all of its lines fail,
 * more of them would be no news.
 */
const mostOfOneFile = 10

/** Prints what becomes of articles: lines as it happens, or one object at the end. */
export class AddedPrinter {
  readonly #options: AddOptions
  readonly #results: AddedResult[] = []
  readonly #failures = new Map<string, number>()
  #notes = 0
  #printed: Promise<void> = Promise.resolve()

  constructor(options: AddOptions) {
    this.#options = options
  }

  take(event: ArticleEvent): void {
    if (event.type === 'failed') this.#report(event)
    else if (event.type === 'skipped' && !this.#options.quiet) reportNote(event.reason)
    else if (event.type === 'noted' && !this.#options.quiet && ++this.#notes <= mostNotes)
      reportNote(event.note)
    const results = resultsOf(event)
    if (this.#options.json) this.#results.push(...results)
    else if (this.#options.jsonl && results.length > 0) this.#print(results)
  }

  async finish(summary: Summary): Promise<void> {
    await this.#printed
    for (const [file, failures] of this.#failures)
      if (failures > mostOfOneFile)
        reportProblem(
          `${visibleLine(file)}: ${count(failures - mostOfOneFile)} more failed: --jsonl lists them all.`,
        )
    if (this.#notes > mostNotes)
      reportNote(`${count(this.#notes - mostNotes, 'more article')} read like this.`)
    const { json, jsonl, quiet } = this.#options
    if (json) return printJson({ articles: this.#results, summary })
    if (jsonl) return print(JSON.stringify({ summary }))
    if (!quiet) return print(summarySentence(summary))
  }

  #report({ place, reason }: Extract<ArticleEvent, { type: 'failed' }>): void {
    const file = place.replace(/#[^/]*$/, '')
    const failures = (this.#failures.get(file) ?? 0) + 1
    this.#failures.set(file, failures)
    if (failures <= mostOfOneFile) reportProblem(visibleLine(reason))
  }

  #print(results: AddedResult[]): void {
    const lines = results.map((result) => JSON.stringify(result)).join('\n')
    this.#printed = this.#printed.then(() => print(lines))
  }
}

function resultsOf(event: ArticleEvent): AddedResult[] {
  if (event.type === 'failed') return [{ place: event.place, error: event.reason }]
  if (event.type !== 'added') return []
  return event.articles.map(({ id, outcome, version, source }) => ({ id, outcome, version, place: source }))
}
