/** 'Kestrel's' */
export function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 3 || text.charCodeAt(end - 1) !== 0x73) return false
  const mark = text.charCodeAt(end - 2)
  return mark === 0x27 || mark === 0x2019
}

const endings = [
  '-based',
  '-born',
  '-led',
  '-backed',
  '-owned',
  '-funded',
  '-area',
  '-built',
  '-made',
  '-style',
]
const lastLetters = new Set([...'adetn'].map((letter) => letter.charCodeAt(0)))

/** Where a name ends, without a possessive ending and what is joined to it: 'Austin' of 'Austin-based'. */
export function endOfName(text: string, start: number, end: number): number {
  if (isPossessive(text, start, end)) return end - 2
  if (!lastLetters.has(text.charCodeAt(end - 1))) return end
  for (const ending of endings) if (text.endsWith(ending, end)) return end - ending.length
  return end
}
