const wordsOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs that introduce or follow somebody's words and do little else. */
export const speechVerbs = wordsOf(`
  said says say saying tell told tells telling informed ask asked asks asking add added adds adding write wrote writes writing tweet tweeted
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
  sagte sagt sagten erklärte erklärt meinte meint betonte betont schrieb schreibt ergänzte ergänzt teilte berichtete berichtet
  kritisierte forderte fordert fordere warnte warnt fragte fragt antwortete rief ruft erzählte erzählt versicherte bestätigte
  beteuerte räumte lobte klagte klagt kündigte mahnte mahnt rechnete bilanzierte bemerkte begründete verspricht versprach
  dit disait déclaré affirmé expliqué indiqué ajouté estimé écrit assuré explique expliquait affirme affirmait déclare estime ajoute
  ajouter souligne soulignait raconte racontait raconté assure lance lancé confie confié insiste résume précise précisé répond
  répondu demande demandé rappelle rappelé annonce annoncé regrette regretté conclut reconnaît admet martèle soupire sourit poursuit
  poursuivi plaide témoigne
  dijo dice dicen decía afirmó afirma explicó explica añadió añade agregó agrega declaró declara señaló señala aseguró asegura comentó
  comenta indicó indica contó cuenta respondió responde preguntó pregunta recordó recuerda lamentó lamenta advirtió advierte sostuvo
  sostiene reconoció reconoce insistió manifestó anunció apuntó subrayó relató escribió concluyó
  detto diceva disse dichiarato dichiara spiegato spiega affermato afferma aggiunto aggiunge sosteneva raccontato racconta commentato
  commenta ricordato ricorda risposto risponde chiesto chiede scritto scrive concluso ribadito precisato precisa ammesso ammette
  sottolineato sottolinea osserva confida
  diz dizem afirmou explicou acrescentou acrescenta declarou contou conta recordou recorda lembrou lembra respondeu perguntou
  garantiu garante lamentou confessou confessa sublinhou sublinha escreveu referiu reconheceu comentou concluiu defendeu
  zei zeiden zegt zeggen verklaarde verklaart vertelt vertelde stelt stelde vindt vond noemt schrijft schreef reageert reageerde
  benadrukt benadrukte vraagt vroeg antwoordt antwoordde meldt meldde waarschuwt waarschuwde`)

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

/** What stands before a word, a name or a title in quotation marks, and makes it no quotation. */
export const naming = wordsOf(`
  call known dubbed nicknamed titled entitled named labeled labelled headlined codenamed code-named marketed so-called word words
  term phrase genannt sogenannte sogenannten namens intitulé llamado titulado intitolato chiamato`)
