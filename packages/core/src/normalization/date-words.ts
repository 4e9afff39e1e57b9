import { fold } from './fold.ts'
import { languageOf } from './languages.ts'

/**
 * Written out: the first question to `Intl.DateTimeFormat` reads the names of all its languages,
 * which took a tenth of a short run.
 */
const english =
  'january jan february feb march mar april apr may june jun july jul august aug september sep october oct november nov december dec ' +
  'monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat sunday sun'

const sets = new Map<string, ReadonlySet<string>>([['en', new Set(english.split(' '))]])

/**
 * The names of months and weekdays in a language (BCP 47; `null` is read as English), long and short, folded.
 */
export function dateWordsOf(lang: string | null): ReadonlySet<string> {
  const language = languageOf(lang ?? 'en')
  let words = sets.get(language)
  if (!words) sets.set(language, (words = new Set(dateNamesIn(language))))
  return words
}

/** As the system knows them. */
export function* dateNamesIn(lang: string): Generator<string> {
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(lang, { weekday: style, timeZone: 'UTC' })
    for (let n = 0; n < 12; n++) yield* wordsOf(month, 'month', Date.UTC(2024, n, 15))
    for (let n = 0; n < 7; n++) yield* wordsOf(weekday, 'weekday', Date.UTC(2024, 0, 1 + n))
  }
}

/**
 * With a day beside it a month stands in the case that dates put it in: 'kwietnia', 'апреля'.
 * A name in digits tells nothing.
 */
function* wordsOf(format: Intl.DateTimeFormat, part: 'month' | 'weekday', time: number): Generator<string> {
  const name = format.formatToParts(time).find(({ type }) => type === part)?.value ?? ''
  const word = fold(name.replace(/\.$/, ''))
  if (word.length > 1 && !/[\p{N}\s]/u.test(word)) yield word
}
