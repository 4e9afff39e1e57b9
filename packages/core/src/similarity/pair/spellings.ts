/**
 * Whether two facts, as lists of folded words, are one that is spelled otherwise: 'Graca' and 'Graça', 'Mar
 * 14' and 'March 14', 'US House' and 'U.S. House', '9.4m' and '9.4 million', '3 900' and '3,900'.
 */
export function areSpellings(one: string[], other: string[]): boolean {
  const [words, otherWords] = [lettersOf(one), lettersOf(other)]
  const [number, otherNumber] = [figures(one), figures(other)]
  const areOne =
    parted(number) === parted(otherNumber) || areThousands([words, number], [otherWords, otherNumber])
  if (!areOne) return false
  const stands = number ? isUnit : isAbbreviation
  const [fewer, more] = words.length <= otherWords.length ? [words, otherWords] : [otherWords, words]
  if (fewer.join('') === more.join('')) return true
  const rest = [...more]
  return fewer.every((word) => {
    const at = rest.findIndex((spelling) => stands(word, spelling) || stands(spelling, word))
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

/** The digits of all numbers, without the signs between thousands. */
function figures(words: string[]): string {
  const digits = words.flatMap((word) => word.normalize('NFKC').match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [])
  return digits.join(' ').replace(/[.,\s](?=\p{N}{3}(?!\p{N}))/gu, '')
}

/** '10:40' is '10.40', and '1,5' is '1.5'. */
const parted = (number: string): string => number.replace(/[.,]/g, ' ')

type Amount = readonly [words: string[], number: string]

/** '480,000' is '480 thousand': where one alone has a word for them, the other has the noughts. */
function areThousands(one: Amount, other: Amount): boolean {
  const [[words, number], [rest, whole]] = one[0].length > 0 ? [one, other] : [other, one]
  if (words.length === 0 || rest.length > 0) return false
  const ratio = Number(whole) / Number(number.replace(/[, ]/, '.'))
  return [1e3, 1e6, 1e9, 1e12].some((power) => Math.abs(ratio / power - 1) < 1e-9)
}

/** Without accents, figures, and the signs of abbreviations. */
function lettersOf(words: string[]): string[] {
  return words.map((word) => word.normalize('NFD').replace(/[^\p{L}]/gu, '')).filter(Boolean)
}

/** From so many letters on the first of a word may stand for it. */
const shortestAbbreviation = 3

function isAbbreviation(short: string, long: string): boolean {
  return short === long || (short.length >= shortestAbbreviation && long.startsWith(short))
}

/**
 * After a number a word is cut shorter still, to some of its letters: 'm' and 'mln' for
 * 'million', 'bn' for 'billion'.
 */
function isUnit(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}
