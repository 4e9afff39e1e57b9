const contracted = new Map([
  ["can't", 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ['cannot', 'can not'],
])
const shortened: [ending: RegExp, whole: string][] = [
  [/n't$/, ' not'],
  [/'ll$/, ' will'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'m$/, ' am'],
]

const shortestPart = 2
const shortestJoined = 6

/** The abbreviation of 'per cent', whose letters are words of their own to a reader of words. */
const percent = /^p[. ]+c\.?$/

/** Whether two terms are the same words written otherwise: "isn't" and 'is not', 'well being' and 'wellbeing'. */
export function sameSpelling(one: string, other: string): boolean {
  const [first, second] = [written(one), written(other)]
  if (first === second) return true
  return (
    joined(first) === joined(second) &&
    joined(first).length >= shortestJoined &&
    wholeParts(first) &&
    wholeParts(second)
  )
}

/** A term without the genitive's ending when it has one. */
export function withoutGenitive(term: string): string | null {
  const bare = term.replaceAll('’', "'").replace(/(?:'s|(?<=s)')$/, '')
  return bare.length === term.length || bare === '' ? null : bare
}

function written(term: string): string {
  if (percent.test(term)) return 'percent'
  return term.replaceAll('’', "'").split(' ').map(expanded).join(' ')
}

function expanded(word: string): string {
  const whole = contracted.get(word)
  if (whole !== undefined) return whole
  for (const [ending, instead] of shortened) if (ending.test(word)) return word.replace(ending, instead)
  return word
}

function joined(term: string): string {
  return term.replace(/[ -]/g, '')
}

/** 'a part' is not 'apart'. */
function wholeParts(term: string): boolean {
  return term.split(/[ -]/).every((part) => part.length >= shortestPart)
}
