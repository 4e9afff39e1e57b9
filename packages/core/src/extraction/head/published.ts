import { clockBehind, clockInIso, isMidnight } from '../dates/clock.ts'
import { isFunctionWord } from '../language.ts'
import { type DateMention, findDates, undisguised } from './dates.ts'
import { hasOutletWord } from './person-names.ts'

export interface DateLine {
  /** ISO 8601; null when the line leaves the year out. */
  day: string | null
  /** That names stand beside the day, and no word such as 'published'. */
  named: boolean
  /** The same with the time of day that stands behind it; null where none does. */
  time: string | null
}

const longest = 170
const mostOtherWords = 8

// What a line about a date says besides the date.
const dateWords = new Set(
  `updated update published posted first last modified on at am pm by in the est edt cst cdt mst mdt pst pdt ast adt gmt bst ist cet
  cest utc aest aedt et pt uhr h min read minutes mins ago hours hour monday tuesday wednesday thursday friday saturday sunday mon tue
  tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi
  samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda terça quarta quinta sexta feira publié le mis à jour
  veröffentlicht aktualisiert am stand um publicado actualizado pubblicato aggiornato il alle atualizado gepubliceerd bulletin
  comments print edition issue page date den dem el del op à`.split(/\s+/),
)

/** By these a line says itself that it tells when something was published. */
const says =
  /\b(?:updated?|published|posted|modified|syndicated|for immediate release|publi[ée]e?|modificat?[oa]?|mis à jour|veröffentlicht|aktualisiert|erschienen|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]|atualizad[oa]|gepubliceerd|bijgewerkt)(?!\p{L})/iu
/** What parts a line's outlet, section and day from one another. */
const parts = /[|•·\n»›>]|\s[–—-]\s/u

/**
 * Reads a line of the head that gives the day of publication, and perhaps the
 * outlet or the section beside it.
 */
export function readDateLine(given: string, lang: string | null): DateLine | null {
  if (!mayHoldDay(given)) return null
  const line = undisguised(given)
  const dates = findDates(line, 0, line.length, lang)
  return dates.length > 0 && (says.test(line) || dates.every((date) => isDayAlone(line, date)))
    ? dayBeside(line, dates)
    : null
}

/** The day in a line of which it is known that it signs the story: 'Jane Doe 3 May 2024'. */
export function readDayBeside(line: string, lang: string | null): DateLine | null {
  const dates = mayHoldDay(line) ? findDates(line, 0, line.length, lang) : []
  return dates.length > 0 ? dayBeside(line, dates) : null
}

const mayHoldDay = (line: string) => line.length <= longest && /\d/.test(line)

function dayBeside(line: string, dates: DateMention[]): DateLine | null {
  const others = otherWords(line, dates)
  if (others > mostOtherWords || (others > 2 && /[\p{L}]{3}[.!?]["'”’)]*$/u.test(line))) return null
  if (dates.every(({ day }) => day === null) && others > 2) return null
  const date = publishedOf(line, dates)
  return {
    day: date?.day ?? null,
    named: others > 0 && !says.test(line),
    time: date && timeBehind(line, date),
  }
}

/**
 * Whether a day stands for itself, as the day of publication does: beside names, which a sign parts from
 * it. A day that goes with other words belongs to what they tell: 'Record April 17', 'Period ended December
 * 31, 1986', 'Born: 3 May 1930'.
 */
function isDayAlone(line: string, { span: [start, end], day }: DateMention): boolean {
  const before = line.slice(0, start).split(parts).at(-1)!
  const after = line.slice(end).split(parts, 1)[0]!
  if ([...wordsOf(before), ...wordsOf(after)].some(isPlain)) return false
  const names = withoutDateWords(before)
  return names === '' || ',;)]'.includes(names.slice(-1)) || (day !== null && isOutlet(names))
}

const wordsOf = (part: string): string[] => part.match(/\p{L}+/gu) ?? []

/** Neither a name nor a word of dates nor one that every text is full of. */
const isPlain = (word: string) => /^\p{Ll}{3}/u.test(word) && !dateWords.has(word) && !isFunctionWord(word)

/** Words of dates that belong to the outlet they stand behind: 'Argus print edition, Friday 17 May 2024'. */
const outletWords = new Set(['print', 'edition', 'bulletin', 'issue'])

/**
 * What stands before a day, without the words of dates right in front of it: 'Pell County Ledger,' of
 * 'Pell County Ledger, on Monday, '.
 */
function withoutDateWords(before: string): string {
  let names = before.trimEnd()
  for (;;) {
    const [found, word] = /(\p{L}+)[\s.:,]*$/u.exec(names) ?? []
    if (!found || !dateWords.has(word!.toLowerCase()) || outletWords.has(word!.toLowerCase())) return names
    names = names.slice(0, -found.length).trimEnd()
  }
}

const isOutlet = (names: string) => names.includes(' ') && !names.endsWith(':') && hasOutletWord(names)

function otherWords(line: string, dates: DateMention[]): number {
  let rest = line
  for (const { span } of dates.toReversed()) rest = `${rest.slice(0, span[0])} ${rest.slice(span[1])}`
  return rest.split(/[^\p{L}]+/u).filter((word) => word && !dateWords.has(word.toLowerCase())).length
}

/** The day that is not the day of an update, when there is one. */
function publishedOf(line: string, dates: DateMention[]): DateMention | null {
  const dated = dates.filter(({ day }) => day !== null)
  const original = dated.find(({ span }, i) => {
    const before = line.slice(i > 0 ? dated[i - 1]!.span[1] : 0, span[0])
    return !/updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado/i.test(before)
  })
  return original ?? dated[0] ?? null
}

function timeBehind(line: string, { day, span }: DateMention): string | null {
  const clock = clockBehind(line, span[1])
  return day !== null && clock && !isMidnight(clock) ? day + clockInIso(clock) : null
}
