import type { Lexicon } from '../src/index.ts'

/** Words of the German clinic story and what its spun copy put in their place. */
const synonyms = `
geburtsstation entbindungsabteilung
kreiskrankenhaus kreishospital
letzten finalen
kinder babys
aufsichtsrat kontrollgremium
stimmen voten
beschloss entschied
schwangere werdende
entfernte entlegene
fahren reisen
notfälle ernstfälle
will möchte
landkreis kreis
zusätzlichen weiteren
rettungswagen krankenwagen
anschaffen erwerben
hebamme geburtshelferin
besetzt bemannt
geschäftsführer direktor
begründete erklärte
schritt maßnahme
sinkenden fallenden
geburtenzahlen geburtenziffern
fehlendem mangelndem
vergangenen letzten
stellen posten
fachärzte spezialisten
unbesetzt vakant
sagte erklärte
landratsamt kreishaus
sitzung tagung
menschen personen
versammelt eingefunden
kinderwagen babywagen
transparente spruchbänder
sprach redete
schlag hieb
gesicht antlitz
bürgermeister stadtoberhaupt
kritisierte bemängelte
klinik hospital
beschäftigten angestellten
angebot offerte
erhalten bekommen
kündigungen entlassungen
räumen zimmern
einrichten aufbauen
zustimmen beipflichten
sprecher pressesprecher
genau exakt
prüfen untersuchen
entscheidung entschluss
krankenhäuser kliniken
kreißsäle entbindungsräume
geschlossen dichtgemacht
dörfern ortschaften
weg strecke
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [one: string, other: string])

const functionWords = 'der die das den dem des ein eine einen und nicht ist mit von zu sich auf auch wird für im in sie haben war bei nach wie nur noch am um an als seit'.split(' ') // prettier-ignore

const dimensions = 64

/** Words of a pair look the same way, every other word its own. */
function vectorOf(word: string): Int8Array {
  const pair = synonyms.findIndex((words) => words.includes(word))
  const seed = pair < 0 ? [...word].reduce((hash, sign) => (hash * 31 + sign.codePointAt(0)!) | 0, 7) : pair
  const vector = new Int8Array(dimensions)
  vector[Math.abs(seed) % dimensions] = 127
  return vector
}

const entries = new Map<string, number>()
const words: string[] = []

function entryOf(word: string): number {
  let entry = entries.get(word)
  if (entry === undefined) entries.set(word, (entry = words.push(word) - 1))
  return entry
}

/** As much as a lexicon of another language must be, and no more. */
export const german: Lexicon = {
  lang: 'de',
  dimensions,
  entry: entryOf,
  rank: (entry) => functionWords.indexOf(words[entry]!),
  vector: (entry) => vectorOf(words[entry]!),
  synonyms: (one, other) =>
    synonyms.some((pair) => pair.includes(words[one]!) && pair.includes(words[other]!)),
}
