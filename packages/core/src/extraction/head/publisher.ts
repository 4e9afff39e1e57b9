import { findDates } from './dates.ts'
import { hasOutletWord, titleCase } from './person-names.ts'

const longestLine = 400
const mark = /©|\(c\)|\bcopyright\b/i
/** What may stand between the mark and the holder: more marks, years. */
const years = /^(?:[\s©,–-]|\(c\)|copyright\b|by\b|\d{4})+/i
const behindHolder = /[\n.|,(;©—–]|\s\d{4}\b|\s[Aa]ll [Rr]ights/u
/** What stands where a holder would and is none: '© Riproduzione riservata'. */
const nobody = /^(?:riproduzione|all rights|alle rechte|tous droits|todos|tutti i diritti|alle rechten)/i
const longestHolder = 60
const legalForm =
  /[,\s]+(?:limited|ltd|llc|inc|plc|gmbh|ag|s\.?a|newspapers|media group|group|\(pty\))\.?(?=\s|$)/giu

/** Who holds the rights, by a line such as '© 2024 The Daily Mirror Ltd. All rights reserved.' */
export function rightsHolder(line: string): string | null {
  const found = line.length <= longestLine ? mark.exec(line) : null
  if (!found) return null
  const [holder = ''] = line.slice(found.index).replace(years, '').split(behindHolder, 1)
  const name = holder.replace(legalForm, '').trim()
  if (nobody.test(name)) return null
  return /^\p{Lu}/u.test(name) && name.length > 2 && name.length <= longestHolder ? name : null
}

/**
 * The outlet that a line above the headline names: 'THE LANTERN MAGAZINE', 'Pell
 * County Ledger | Nation & World'.
 */
export function masthead(line: string, dated = false): string | null {
  const [name] = (dated ? withoutDay(line) : line).split(/\s*[|»>›~/·]\s*|\s[—–-]\s|\s+\(/u)
  if (
    !name ||
    !/[ .]/.test(name) ||
    name.length > 50 ||
    !/^\p{Lu}/u.test(name) ||
    /[.!?:,]$/.test(name) ||
    !hasOutletWord(name)
  )
    return null
  const isLoud = name === name.toUpperCase()
  return isLoud ? name.split(/\s+/).map(titleCase).join(' ').replace(/^THE /, 'The ') : name
}

/** 'Pell County Ledger' of 'Pell County Ledger, May 3, 2024'. */
function withoutDay(line: string): string {
  const [date] = findDates(line, 0, line.length, null)
  return (date ? line.slice(0, date.span[0]) : line).replace(/,.*$|\s+$/s, '')
}
