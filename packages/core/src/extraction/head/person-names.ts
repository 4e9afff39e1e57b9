const particles = new Set(
  'van von der den de da del della di do dos du la le el al bin ibn ten ter zu zur y af av'.split(' '),
)

const roles = new Set(
  `staff writer writers reporter reporters correspondent correspondents editor editors contributor contributors columnist producer
  freelance special senior chief political politics business health housing science crime education sports sport environment
  technology economics court courts investigations investigative national foreign local features arts photographer digital
  redakteur redakteurin reporterin volontär volontärin korrespondent korrespondentin envoyé envoyée spéciale correspondante redactora
  corresponsal enviado enviada inviata corrispondente jornalista redator redatora verslaggever verslaggeefster redacteur redactrice journaliste correspondant redactor corresponsal redattore inviato`.split(
    /\s+/,
  ),
)

// Words that begin with a capital in the head of an article and are no part of a person's name.
const noName = new Set(
  `desk team bureau agency agencies news wire wires press service services media radio tv television times post gazette herald
  tribune journal daily weekly monthly magazine review online associated reuters afp dpa the a an our us obituaries obituary
  opinion analysis world international top stories story latest breaking updated published posted last monday tuesday wednesday
  thursday friday saturday sunday january february march april june july august september october november december standard
  courier chronicle argus observer mirror record ledger bulletin advertiser sentinel advocate dispatch register examiner globe
  guardian mail express echo culture food edition page print redaktion rédaction redacción redazione group company limited inc
  ltd corp foundation university institute council government department report reports guide home notes overview contents
  introduction abstract summary house court street road city county state party admin`.split(/\s+/),
)

const outletWord =
  /\b(?:news|wire|press|times|post|gazette|herald|tribune|journal|daily|weekly|magazine|review|radio|fm|tv|standard|courier|chronicle|argus|observer|mirror|record|ledger|bulletin|advertiser|sentinel|advocate|dispatch|register|examiner|globe|guardian|mail|express|echo|star|sun|monitor|today|media|network|report|independent|telegraph|inquirer|digest|wochenblatt|zeitung|nachrichten|tageblatt|rundschau|kurier)\b|\.(?:com|org|net|co\.uk|example|de|fr|es|it|news)\b/iu

export const startsUpper = (word: string): boolean => /^["'“‘(]?\p{Lu}/u.test(word)

export const isRole = (word: string): boolean => roles.has(word.toLowerCase())

/** Whether a word may be part of a person's name as a byline gives it. */
export function isNameWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (particles.has(lower)) return true
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?<!['’]s)$/u.test(word) && !noName.has(lower) && !roles.has(lower)
}

/** Whether a piece of a line looks like the name of a newspaper, an agency or a site. */
export function isOutletName(piece: string): boolean {
  if (piece.length > 45 || !/^\p{Lu}/u.test(piece) || piece.split(/\s+/).some(isRole)) return false
  return /^[\p{L}\p{N}&.'’() -]+$/u.test(piece)
}

/** Whether a line names an outlet by one of the words that outlets call themselves by. */
export const hasOutletWord = (line: string): boolean => outletWord.test(line)

/** 'DELIA' as 'Delia', 'O'BRIEN' as 'O'Brien', 'MCDONALD' as 'McDonald'; what is not all capitals stays. */
export function titleCase(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase() || word.includes('.')) return word
  const lower = word.toLowerCase()
  if (particles.has(lower)) return lower
  return lower
    .replace(/(?<=^|[-'’])\p{L}/gu, (first) => first.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())
}
