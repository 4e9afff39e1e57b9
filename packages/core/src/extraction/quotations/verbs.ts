const wordsOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs that introduce or follow somebody's words and do little else. */
export const speechVerbs = wordsOf(`
  said says say saying tell told tells telling ask asked asks asking add added adds adding write wrote writes writing tweet tweeted
  tweets reply replied replies respond responded responds answer answered answers explain explained explains explaining recall
  recalled recalls note noted notes noting remark remarked remarks quip quipped joke joked jokes argue argued argues arguing
  insist insisted insists continue continued continues conclude concluded concludes declare declared declares declaring state stated
  states stating announce announced announces warn warned warns warning claim claimed claims claiming admit admitted admits
  acknowledge acknowledged acknowledges concede conceded concedes complain complained complains predict predicted predicts shout
  shouted shouts yell yelled cry cried exclaim exclaimed whisper whispered murmur murmured mutter muttered suggest suggested suggests
  comment commented comments mention mentioned mentions observe observed observes report reported reports reveal revealed reveals
  confirm confirmed confirms boast boasted joked lament lamented laments vow vowed vows pledge pledged promise promised urge urged
  urges stress stressed stresses emphasize emphasized reiterate reiterated repeat repeated repeats testify testified charge charged
  snap snapped retort retorted fume fumed rage raged storm stormed thunder blast blasted crow crowed beam beamed grinned grins laughed laughs smiled sighed chuckled groaned sobbed shrugged roared opine opined
  agree agreed agrees counter countered counters asserted asserts pressed started interject interjected begin began chant chanted chants post posted posts
  inform informed advise advised compose composed express expressed expresses proclaim proclaimed recount recounted describe
  sagte sagt erklärte erklärt meinte meint betonte schrieb schreibt ergänzte teilte berichtete kritisierte forderte warnte
  dit déclaré affirmé expliqué indiqué ajouté estimé écrit assuré explique affirme déclare estime ajoute souligne raconte assure
  lance confie insiste résume précise dijo dice afirmó afirma explicó explica añadió agregó declaró señaló aseguró comentó indicó
  detto dichiarato spiegato affirmato detto disse spiega aggiunge sostiene afirmado disse afirmou explicou acrescentou
  declarou zei zegt aldus verklaarde`)

/** Verbs that take somebody's words into the sentence: 'called the scheme “a fire sale”'. */
export const framingVerbs = wordsOf(`
  called calls calling call described describes describing dismissed dismisses dismissing denounced denounces condemned condemns
  branded brands labeled labelled termed deemed dubbed accused accuses accusing praised praises praising criticized criticised
  criticizes blamed welcomed likened compared compares characterized characterised hailed decried blasted slammed ripped mocked
  ridiculed accepted apologized apologised apologise apologize referred refers referring spoke speaks speaking talked talks
  talking offered offers demanded demands demanding thanked thanks pointed points pointing cited cites citing wanted wants
  believe believes believed think thinks thought thinking feel feels felt expressed put puts declined expects expected hopes hoped
  found concluded sees saw signed signs asserted asserts asserting labeling labelling celebrated celebrating offering proclaiming declared considered considers ruled quoted quotes invited
  cautioned touted touts vowing promising insisting joking noting attacked attacks bemoaned defended defends rejected rejects
  nannte nennt bezeichnete sprach kritisiert qualifié qualifie dénoncé parlé calificó llamó tachó definito definisce parlato`)

const pronounsOf: Record<string, string> = {
  de: 'er sie ich wir',
  fr: 'il elle ils elles je nous qui',
  es: 'él ella ellos ellas quien',
  it: 'lui lei egli loro',
}
const determinersOf: Record<string, string> = {
  de: 'der die das den dem ein eine einer sein seine ihr ihre',
  fr: 'le la les un une son sa ses leur',
  es: 'el la los las un una su sus',
  it: 'il lo la gli i le un uno una suo sua',
}
const englishPronouns = 'he she they i we it who'
const englishDeterminers = 'the a an one his her their its my our another some many several both two three'

type ByLanguage = ReadonlyMap<string, Set<string>>
const byLanguage = (lists: Record<string, string>): ByLanguage =>
  new Map(Object.entries(lists).map(([lang, list]) => [lang, wordsOf(list)]))

const pronouns = byLanguage({ en: englishPronouns, ...pronounsOf })
const determiners = byLanguage({ en: englishDeterminers, ...determinersOf })
const inLanguage = (sets: ByLanguage, lang: string | null): Set<string> =>
  sets.get(lang ?? 'en') ?? sets.get('en')!

export const pronounsIn = (lang: string | null): Set<string> => inLanguage(pronouns, lang)
export const determinersIn = (lang: string | null): Set<string> => inLanguage(determiners, lang)

export const womensPronouns = new Set(['she', 'her', 'elle', 'ella', 'lei'])
export const mensPronouns = new Set(['he', 'him', 'his', 'er', 'il', 'él', 'lui', 'egli'])

/** What stands before a word, a name or a title in quotation marks, and makes it no quotation. */
export const naming = wordsOf(`
  call known dubbed nicknamed titled entitled named labeled labelled headlined codenamed code-named marketed so-called word words
  term phrase genannt sogenannte sogenannten namens intitulé llamado titulado intitolato chiamato`)
