import { type DateMention, findDates } from './dates.ts'

export interface DateLine {
  /** ISO 8601; null when the line leaves the year out. */
  day: string | null
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
  comments print edition issue page date`.split(/\s+/),
)

/** Reads a line of the head that gives the day of publication, and perhaps the outlet or the section beside it. */
export function readDateLine(line: string, lang: string | null): DateLine | null {
  if (line.length > longest || !/\d/.test(line)) return null
  const dates = findDates(line, 0, line.length, lang)
  if (dates.length === 0) return null
  const others = otherWords(line, dates)
  if (others > mostOtherWords || (others > 2 && /[\p{L}]{3}[.!?]["'”’)]*$/u.test(line))) return null
  if (dates.every(({ day }) => day === null) && others > 2) return null
  return { day: publishedOf(line, dates) }
}

function otherWords(line: string, dates: DateMention[]): number {
  let rest = line
  for (const { span } of dates.toReversed()) rest = `${rest.slice(0, span[0])} ${rest.slice(span[1])}`
  return rest.split(/[^\p{L}]+/u).filter((word) => word && !dateWords.has(word.toLowerCase())).length
}

/** The day that is not the day of an update, when there is one. */
function publishedOf(line: string, dates: DateMention[]): string | null {
  const dated = dates.filter(({ day }) => day !== null)
  const original = dated.find(({ span }, i) => {
    const before = line.slice(i > 0 ? dated[i - 1]!.span[1] : 0, span[0])
    return !/updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado/i.test(before)
  })
  return (original ?? dated[0])?.day ?? null
}
