import { hasOutletWord, titleCase } from './person-names.ts'

const longestLine = 400
const copyright =
  /(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\(c\)\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[,\s]*(?:by\s+)?(\p{Lu}[^\n.|,(©;]{2,60}?)(?=\s*(?:[.|,(;©]|—|–|\b\d{4}\b|\s[Aa]ll [Rr]ights|$))/iu
const legalForm =
  /[,\s]+(?:limited|ltd|llc|inc|plc|gmbh|ag|s\.?a|newspapers|media group|group|\(pty\))\.?(?=\s|$)/giu

/** Who holds the rights, by a line such as '© 2024 The Daily Mirror Ltd. All rights reserved.' */
export function rightsHolder(line: string): string | null {
  const found = line.length <= longestLine ? copyright.exec(line) : null
  const name = found?.[1]!.replace(legalForm, '').trim()
  return name && /^\p{Lu}/u.test(name) ? name : null
}

/** The outlet that a line above the headline names: 'THE LANTERN MAGAZINE', 'Pell County Ledger | Nation & World'. */
export function masthead(line: string, dated = false): string | null {
  const [name] = (dated ? line.replace(/,.*$/s, '') : line).split(/\s*[|»>›~/·]\s*|\s[—–-]\s|\s+\(/u)
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
