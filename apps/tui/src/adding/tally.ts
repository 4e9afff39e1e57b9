import type { AddEvent } from '@unspin/api'
import { count } from '../text/counts.ts'

/** How many articles met with which end. */
export interface Summary {
  added: number
  updated: number
  unchanged: number
  failed: number
  seconds: number
}

/** Counts what the events tell. */
export class Tally {
  readonly #begin = performance.now()
  readonly #counts = { added: 0, updated: 0, unchanged: 0, failed: 0 }

  take(event: AddEvent): void {
    if (event.type === 'added') for (const { outcome } of event.articles) this.#counts[outcome]++
    if (event.type === 'failed') this.#counts.failed++
  }

  get summary(): Summary {
    const seconds = Math.round(performance.now() - this.#begin) / 1000
    return { ...this.#counts, seconds }
  }
}

/** A summary as a sentence, without the counts that are zero. */
export function summarySentence({ added, updated, unchanged, failed, seconds }: Summary): string {
  const parts = [
    `${count(added, 'article')} added`,
    ...(updated > 0 ? [`${count(updated)} changed`] : []),
    ...(unchanged > 0 ? [`${count(unchanged)} there already`] : []),
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
  ]
  return `${parts.join(', ')}, in ${seconds.toFixed(1)} s.`
}
