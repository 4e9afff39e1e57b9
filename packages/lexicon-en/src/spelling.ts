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

/** The abbreviation of 'per cent', whose letters are words of their own to a reader of words. */
const percent = /^p[. ]+c\.?$/

/** A term without the genitive's ending when it has one. */
export function withoutGenitive(term: string): string | null {
  const bare = term.replaceAll('’', "'").replace(/(?:'s|(?<=s)')$/, '')
  return bare.length === term.length || bare === '' ? null : bare
}

/** A term in full: 'is not' for "isn't". */
export function written(term: string): string {
  if (percent.test(term)) return 'percent'
  return term.replaceAll('’', "'").split(' ').map(expanded).join(' ')
}

function expanded(word: string): string {
  const whole = contracted.get(word)
  if (whole !== undefined) return whole
  for (const [ending, instead] of shortened) if (ending.test(word)) return word.replace(ending, instead)
  return word
}

/** A term as one word. */
export function joined(term: string): string {
  return term.replace(/[ -]/g, '')
}

/** Whether all parts of a term can be parts of a word: 'a part' is not 'apart'. */
export function wholeParts(term: string): boolean {
  return term.split(/[ -]/).every((part) => part.length >= shortestPart)
}
