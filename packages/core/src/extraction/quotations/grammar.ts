import { languageOf } from '../../normalization/languages.ts'

const wordsOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))

/** The small words by which a language points at persons and tells subjects from the rest. */
export interface Grammar {
  pronouns: Set<string>
  determiners: Set<string>
  /** Behind these stands no subject. */
  prepositions: Set<string>
  /** Before these stands what somebody is said to have said: 'according', 'selon'. */
  sources: Set<string>
  /** Whether common nouns have a capital too. */
  capitalizesNouns: boolean
  /** Whether attributions stand inside quotations: '« L’hiver, assure Mme Astruc, fut long. »' */
  attributesInside: boolean
}

function grammar(
  lists: Record<'pronouns' | 'determiners' | 'prepositions' | 'sources', string>,
  traits: Partial<Grammar> = {},
): Grammar {
  return {
    pronouns: wordsOf(lists.pronouns),
    determiners: wordsOf(lists.determiners),
    prepositions: wordsOf(lists.prepositions),
    sources: wordsOf(lists.sources),
    capitalizesNouns: false,
    attributesInside: false,
    ...traits,
  }
}

const english = grammar({
  pronouns: 'he she they i we it who',
  determiners: 'the a an one his her their its my our another some many several both two three',
  prepositions: `of with for to in at by from against about on before after like than into over under between among near behind without
    toward towards via per despite during`,
  sources: 'according',
})

const grammars: Record<string, Grammar> = {
  en: english,
  de: grammar(
    {
      pronouns: 'er sie ich wir es',
      determiners: 'der die das den dem ein eine einer sein seine ihr ihre',
      prepositions:
        'von mit bei aus nach zu an auf in gegen über für um unter zwischen wegen vom zum zur beim im am ins durch ohne seit',
      sources: 'laut zufolge',
    },
    { capitalizesNouns: true },
  ),
  fr: grammar(
    {
      pronouns: 'il elle ils elles je nous qui on',
      determiners: 'le la les l un une des son sa ses leur leurs cet cette ce',
      prepositions: 'de du des à au aux avec pour par sur dans en contre sous entre chez vers sans depuis',
      sources: "selon d'après d’après",
    },
    { attributesInside: true },
  ),
  es: grammar(
    {
      pronouns: 'él ella ellos ellas quien yo',
      determiners: 'el la los las un una unos unas su sus este esta',
      prepositions: 'de del a al con para por sobre en contra entre hacia desde sin hasta',
      sources: 'según',
    },
    { attributesInside: true },
  ),
  it: grammar(
    {
      pronouns: 'lui lei egli ella loro io',
      determiners: 'il lo la gli i le un uno una suo sua suoi sue questo questa',
      prepositions:
        'di del della dello dei degli delle da dal dalla con per su sul sulla in nel nella tra fra contro a al alla senza',
      sources: 'secondo',
    },
    { attributesInside: true },
  ),
  pt: grammar(
    {
      pronouns: 'ele ela eles elas quem eu',
      determiners: 'o a os as um uma uns umas seu sua seus suas este esta',
      prepositions:
        'de do da dos das com para por pelo pela sobre em no na nos nas contra entre ao à sem até desde',
      sources: 'segundo conforme',
    },
    { attributesInside: true },
  ),
  nl: grammar({
    pronouns: 'hij zij ze ik wij we het die',
    determiners: 'de het een zijn haar hun deze dit',
    prepositions: 'van met voor door aan op in bij over tegen tussen uit naar om zonder sinds tot',
    sources: 'volgens aldus',
  }),
}

const byLanguage = new Map(Object.entries(grammars))

/** The grammar of a language; of English for those that are not known. */
export const grammarOf = (lang: string | null): Grammar => byLanguage.get(languageOf(lang ?? 'en')) ?? english

export const womensPronouns = new Set(['she', 'her', 'elle', 'ella', 'lei', 'ela', 'zij', 'ze', 'sie'])
export const mensPronouns = new Set(['he', 'him', 'his', 'er', 'il', 'él', 'lui', 'egli', 'ele', 'hij'])
export const groupPronouns = new Set(['it', 'they', 'es', 'ils', 'elles', 'het'])
