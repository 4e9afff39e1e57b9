/** A count as people write it, with what is counted where that is named. */
export function count(number: number, noun?: string): string {
  const figure = number.toLocaleString('en-US')
  if (noun === undefined) return figure
  return `${figure} ${noun}${number === 1 ? '' : 's'}`
}
