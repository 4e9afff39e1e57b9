const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const powers = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const ordinals = new Map(
  'first:one second:two third:three fifth:five eighth:eight ninth:nine twelfth:twelve'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th)?$/

/**
 * The number that words or digits write, in one spelling for each: '23' for '23', 'twenty three' and
 * 'twenty-three', '23rd' for 'twenty-third'. Null for anything else, half a number ('two,700') among it.
 */
export function numberOf(term: string): string | null {
  const words = term.split(/[ -]/).filter((word) => word !== 'and')
  const last = cardinalOf(words.at(-1) ?? '')
  if (last === null) return null
  const value = valueOf([...words.slice(0, -1), last.word])
  return value === null ? null : `${value}${last.isOrdinal ? 'th' : ''}`
}

/** 'third' is 'three' in order; '3rd' is '3'. */
function cardinalOf(word: string): { word: string; isOrdinal: boolean } | null {
  const written = digits.exec(word)
  if (written !== null)
    return { word: written[1].replaceAll(',', '') + (written[2] ?? ''), isOrdinal: written[3] !== undefined }
  const irregular = ordinals.get(word)
  if (irregular !== undefined) return { word: irregular, isOrdinal: true }
  if (/(?:ie)?th$/.test(word)) {
    const regular = word.replace(/ieth$/, 'y').replace(/th$/, '')
    return simpleValue(regular) === null ? null : { word: regular, isOrdinal: true }
  }
  return { word, isOrdinal: false }
}

/**
 * Each word adds to what is below a thousand, multiplies it by a hundred, or closes it with a larger power.
 */
function valueOf(words: string[]): number | null {
  let [sum, open, limit] = [0, 0, Infinity]
  let previous = Infinity
  for (const [index, word] of words.entries()) {
    const power = powers.get(word)
    if (power !== undefined) {
      if (power >= limit || (index > 0 && open === 0)) return null
      open = rounded((index === 0 ? 1 : open) * power)
      if (power > 100) {
        sum += open
        open = 0
        limit = power
      }
      previous = 100
      continue
    }
    const value = word === 'a' && powers.has(words[index + 1] ?? '') ? 1 : simpleValue(word)
    // 'twenty three' is a number, 'three twenty' and 'two five' are two.
    if (value === null || !fits(value, previous)) return null
    open += value
    previous = value
  }
  return words.length === 0 ? null : sum + open
}

function fits(value: number, previous: number): boolean {
  if (previous === Infinity || previous === 100) return true
  return previous >= 20 && previous < 100 && previous % 10 === 0 && value > 0 && value < 10
}

function simpleValue(word: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word)
  if (units.includes(word)) return units.indexOf(word)
  if (tens.includes(word)) return 20 + 10 * tens.indexOf(word)
  return powers.get(word) ?? null
}

/** 2.3 million is 2,300,000 and not 2,299,999.9999999995. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
