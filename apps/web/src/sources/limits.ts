/** The longest text that the server takes. */
const longestText = 8_000_000
/** No file of more bytes decodes to a text of that length. */
const largestFile = 3 * longestText
/** A browser lays out a word as one piece: a longer one holds the page for seconds, and is in no article. */
const longestWord = 100_000

/** Why a text cannot be shown and compared; null when it can. */
export function refusalOf(text: string): string | null {
  if (text.length > longestText) return tooMuch(`this one holds ${figure(text.length)}`)
  if (text.length > longestWord && hasTooLongAWord(text))
    return `More than ${figure(longestWord)} of its ${figure(text.length)} characters follow each other without a space: this is no article. Give its text.`
  return null
}

/** Why a file need not be read at all. */
export function refusalOfFile({ size }: File): string | null {
  return size > largestFile ? tooMuch(`this file has ${figure(size)} bytes`) : null
}

function hasTooLongAWord(text: string): boolean {
  for (const [word] of text.matchAll(/\S+/gu)) if (word.length > longestWord) return true
  return false
}

function tooMuch(held: string): string {
  return `An article may hold up to ${figure(longestText)} characters; ${held}. Compare its parts.`
}

function figure(count: number): string {
  return count.toLocaleString('en')
}
