import type { Span } from '@unspin/core'

/** A place in a text as an address tells it: where it begins and where it ends. */
export function formatPlace([start, end]: Span): string {
  return `${start}-${end}`
}

/** Null for what is no place. */
export function parsePlace(written: string | undefined): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(written ?? '') ?? []
  const place: Span = [Number(start), Number(end)]
  return place[0] < place[1] ? place : null
}
