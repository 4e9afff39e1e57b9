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
  contend contended contends contending maintain maintained maintains maintaining confess confessed confesses hint hinted hints
  allege alleged alleges assure assured assures swear swore plead pleaded wonder wondered wonders reason reasoned muse mused deadpanned
  gush gushed bemoan bemoaned scoff scoffed sneered teased taunted protest protested protests object objected clarify clarified
  elaborate elaborated caution cautioned cautions remind reminded reminds echo echoed echoes rant ranted gloated grumbled griped barked
  bellowed implored begged lectured offered volunteered ventured deny denied denies disclosed surmised theorized reflected reminisced
  marveled marvelled enthused texted emailed e-mailed blogged messaged read reads reading recommended recommends instructed intoned
  quipping conceding admitting telling warning replying responding answering commenting estimate estimated estimates decide decided
  advise advised compose composed express expressed expresses proclaim proclaimed recount recounted describe
  sagte sagt erklärte erklärt meinte meint betonte schrieb schreibt ergänzte teilte berichtete kritisierte forderte warnte
  dit déclaré affirmé expliqué indiqué ajouté estimé écrit assuré explique affirme déclare estime ajoute souligne raconte assure
  lance confie insiste résume précise dijo dice afirmó afirma explicó explica añadió agregó declaró señaló aseguró comentó indicó
  detto dichiarato spiegato affirmato detto disse spiega aggiunge sostiene afirmado disse afirmou explicou acrescentou
  declarou zei zegt aldus verklaarde`)

/** Verbs that say what somebody makes of a thing: 'called the scheme “a fire sale”'. */
export const judgingVerbs = wordsOf(`
  called calls calling call described describes describing dismissed dismisses dismissing denounced denounces condemned condemns
  branded brands labeled labelled labeling labelling termed deemed dubbed accused accuses accusing praised praises praising criticized
  criticised criticizes blamed likened compared compares characterized characterised characterizes hailed decried blasted slammed
  ripped mocked ridiculed derided celebrated bemoaned
  nannte nennt bezeichnete kritisiert qualifié qualifie dénoncé calificó llamó tachó definito definisce`)

/** Verbs that take somebody's words into the sentence: 'thanked them for “the warmest of welcomes”'. */
export const framingVerbs = wordsOf(`
  welcomed accepted apologized apologised apologise apologize referred refers referring spoke speaks speaking talked talks
  talking offered offers demanded demands demanding thanked thanks pointed points pointing cited cites citing wanted wants
  believe believes believed think thinks thought thinking feel feels felt expressed put puts declined expects expected hopes hoped
  found concluded sees saw signed signs asserted asserts asserting celebrating offering proclaiming declared considered considers
  ruled quoted quotes invited
  cautioned touted touts vowing promising insisting joking noting attacked attacks bemoaned defended defends rejected rejects
  sprach parlé parlato`)

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
const prepositionsOf: Record<string, string> = {
  de: 'von mit bei aus nach zu an auf in gegen über für um unter zwischen wegen vom zum zur beim im am ins laut',
  fr: 'de du des à au aux avec pour par sur dans en contre sous entre chez selon vers',
  es: 'de del a al con para por sobre en contra entre según hacia desde',
  it: 'di del della dello dei degli delle da dal dalla con per su sul sulla in nel nella tra fra contro secondo a al alla',
  pt: 'de do da dos das com para por pelo pela sobre em no na nos nas contra entre segundo a ao à',
  nl: 'van met voor door aan op in bij over tegen tussen uit naar volgens om',
}
const englishPrepositions = `of with for to in at by from against about on before after like than into over under between among near
  behind without toward towards via per despite during`
const englishPronouns = 'he she they i we it who'
const englishDeterminers = 'the a an one his her their its my our another some many several both two three'

type ByLanguage = ReadonlyMap<string, Set<string>>
const byLanguage = (lists: Record<string, string>): ByLanguage =>
  new Map(Object.entries(lists).map(([lang, list]) => [lang, wordsOf(list)]))

const pronouns = byLanguage({ en: englishPronouns, ...pronounsOf })
const determiners = byLanguage({ en: englishDeterminers, ...determinersOf })
const prepositions = byLanguage({ en: englishPrepositions, ...prepositionsOf })
const inLanguage = (sets: ByLanguage, lang: string | null): Set<string> =>
  sets.get(lang ?? 'en') ?? sets.get('en')!

export const pronounsIn = (lang: string | null): Set<string> => inLanguage(pronouns, lang)
export const determinersIn = (lang: string | null): Set<string> => inLanguage(determiners, lang)

/** Behind these stands no subject. */
export const prepositionsIn = (lang: string | null): Set<string> => inLanguage(prepositions, lang)

export const womensPronouns = new Set(['she', 'her', 'elle', 'ella', 'lei'])
export const mensPronouns = new Set(['he', 'him', 'his', 'er', 'il', 'él', 'lui', 'egli'])
export const groupPronouns = new Set(['it', 'they', 'es', 'ils', 'elles'])

/** What stands before a word, a name or a title in quotation marks, and makes it no quotation. */
export const naming = wordsOf(`
  call known dubbed nicknamed titled entitled named labeled labelled headlined codenamed code-named marketed so-called word words
  term phrase genannt sogenannte sogenannten namens intitulé llamado titulado intitolato chiamato`)
