import { wordLists } from './word-lists.ts'

// Words that turn what a sentence says into its contrary.
const negationsOf = wordLists({
  en: `not no never nobody none nothing nowhere neither nor without cannot`,
  de: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts nirgends ohne weder`,
  fr: `ne n pas jamais personne rien aucun aucune nul nulle sans ni`,
  es: `no nunca jamás nadie nada ningún ninguno ninguna sin ni tampoco`,
  it: `non mai nessuno nessuna nessun niente nulla senza né`,
  pt: `não nunca jamais ninguém nada nenhum nenhuma sem nem`,
  nl: `niet geen nooit niemand niets nergens zonder noch`,
  sv: `inte ej icke aldrig ingen inget inga utan varken`,
  da: `ikke aldrig ingen intet uden hverken`,
  pl: `nie nigdy nikt nic żaden żadna bez ani`,
  cs: `ne není nikdy nikdo nic žádný žádná bez ani`,
  fi: `ei eivät en emme ette älä ilman koskaan`,
  ru: `не нет никогда никто ничего ничто никакой без ни`,
  uk: `не ні немає ніколи ніхто нічого без`,
  ja: `ない なかっ ません ず ぬ`,
  zh: `不 没 没有 未 无 非 否 否决 否认 不是 不会 不能 并非 沒有 無 否決 否認`,
})

/** Whether a folded word denies something, in the languages listed (BCP 47; `null` is read as English). */
export function isNegation(form: string, lang: string | null): boolean {
  return negationsOf(lang).has(form) || form.endsWith("n't")
}
