import { grouped } from '@unspin/core/wording'

/** A count as people write it, with what is counted where that is named. */
export function count(number: number, noun?: string): string {
  const figure = grouped(Math.round(number))
  if (noun === undefined) return figure
  return `${figure} ${noun}${number === 1 ? '' : 's'}`
}

export function megabytes(bytes: number): string {
  const figure = (bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })
  return `${figure} MB`
}
