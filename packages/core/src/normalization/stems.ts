/** Longer runs of letters are no English words; the rules would walk them again and again. */
const longestStemmed = 60

/**
 * The stem of a folded English word: Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3), 1980), steps 1a to 5b. Words with letters outside a-z are returned as they are.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || word.length > longestStemmed || !/^[a-z]+$/.test(word)) return word
  return step5(step4(step3(step2(step1c(step1b(step1a(word)))))))
}

const isVowel = (word: string, i: number): boolean => {
  const char = word[i]
  if (char === 'y') return i > 0 && !isVowel(word, i - 1)
  return char === 'a' || char === 'e' || char === 'i' || char === 'o' || char === 'u'
}

/** The paper's m: how many vowel-consonant sequences the stem holds. */
function measure(stem: string): number {
  let count = 0
  let afterVowel = false
  for (let i = 0; i < stem.length; i++) {
    const vowel = isVowel(stem, i)
    if (!vowel && afterVowel) count++
    afterVowel = vowel
  }
  return count
}

function hasVowel(stem: string): boolean {
  for (let i = 0; i < stem.length; i++) if (isVowel(stem, i)) return true
  return false
}

const endsDouble = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowel(word, word.length - 1)

/** The paper's *o: consonant, vowel, consonant, the last not w, x or y. */
function endsShort(word: string): boolean {
  const n = word.length
  if (n < 3 || isVowel(word, n - 1) || !isVowel(word, n - 2) || isVowel(word, n - 3)) return false
  return !'wxy'.includes(word[n - 1])
}

const cut = (word: string, n: number): string => word.slice(0, word.length - n)

function step1a(word: string): string {
  if (word.endsWith('sses')) return cut(word, 2)
  if (word.endsWith('ies')) return cut(word, 2)
  if (word.endsWith('ss') || !word.endsWith('s')) return word
  return cut(word, 1)
}

function step1b(word: string): string {
  if (word.endsWith('eed')) return measure(cut(word, 3)) > 0 ? cut(word, 1) : word
  for (const suffix of ['ed', 'ing']) {
    if (!word.endsWith(suffix)) continue
    const stem = cut(word, suffix.length)
    return hasVowel(stem) ? repair(stem) : word
  }
  return word
}

function repair(stem: string): string {
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`
  if (endsDouble(stem) && !'lsz'.includes(stem.at(-1)!)) return cut(stem, 1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

function step1c(word: string): string {
  return word.endsWith('y') && hasVowel(cut(word, 1)) ? `${cut(word, 1)}i` : word
}

type Rules = readonly (readonly [suffix: string, replacement: string])[]

/** From 'ational:ate ative:', which is the paper's (m > 0) ATIONAL -> ATE, ATIVE ->. */
function rulesOf(list: string): Rules {
  return list.split(/\s+/).map((rule) => rule.split(':') as [string, string])
}

const step2Rules: Rules = rulesOf(
  `ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al entli:ent eli:e ousli:ous
    ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive
    biliti:ble`,
)

const step3Rules: Rules = rulesOf(`icate:ic ative: alize:al iciti:ic ical:ic ful: ness:`)

function replaceSuffix(word: string, rules: Rules): string {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue
    const stem = cut(word, suffix.length)
    return measure(stem) > 0 ? stem + replacement : word
  }
  return word
}

const step2 = (word: string): string => replaceSuffix(word, step2Rules)
const step3 = (word: string): string => replaceSuffix(word, step3Rules)

const step4Suffixes = 'ement ance ence able ible ment ant ent ion ism ate iti ous ive ize al er ic ou'.split(
  ' ',
)

function step4(word: string): string {
  for (const suffix of step4Suffixes) {
    if (!word.endsWith(suffix)) continue
    const stem = cut(word, suffix.length)
    if (measure(stem) <= 1) return word
    if (suffix === 'ion' && !stem.endsWith('s') && !stem.endsWith('t')) return word
    return stem
  }
  return word
}

function step5(word: string): string {
  let stem = word
  if (stem.endsWith('e')) {
    const shorter = cut(stem, 1)
    const m = measure(shorter)
    if (m > 1 || (m === 1 && !endsShort(shorter))) stem = shorter
  }
  return measure(stem) > 1 && endsDouble(stem) && stem.endsWith('l') ? cut(stem, 1) : stem
}
