import { hasOutletWord } from '../head/person-names.ts'
import { organizationWords, placeWords } from './lexicon.ts'

const wordsOf = (list: string): Set<string> => new Set(list.split(/\s+/))

/**
 * What a place's name begins with, in lower case: 'Lake Orrin', 'Mount Vell',
 * 'Lago di Quarra', 'Stadt Lindenau'.
 */
const heads = wordsOf(`
  lake lakes lac lago lagoa laguna loch lough mount mounts mt mont cape cap capo cabo kap port porto puerto fort isle isles île îles isla islas
  isola isole ilha insel inseln river rivers rivière río fluss bay baie baía bahía bucht gulf golfe golfo strait straits point sea
  stadt gemeinde dorf ciudad sankt saint sainte são`)

/** The same, but of persons too: 'San Quarro', 'Bad Sorrel', 'Rio Tarn'. */
const doubtfulHeads = wordsOf('st san santa santo bad rio monte val valle villa upper lower')

/** What a landscape is named by, with an article as often as not: 'the Rocky Mountains'. */
const landscapes = wordsOf(`
  lake lakes river sea ocean bay gulf coast valley mountain mountains mount peninsula desert forest island islands isles falls straits
  strait sound canyon glacier plateau ridge reef delta creek hills moor marsh`)

/** Nouns that name a place with 'of': 'the town of Vell', 'the mayor of Vell'. */
const nouns = wordsOf(`
  town village city hamlet port county district province region parish borough suburb municipality island islands valley state
  republic kingdom community resort commune capital outskirts streets residents inhabitants people mayor governor coast shore shores
  banks harbour harbor centre center north south east west edge`)

const bare = (word: string) => word.toLowerCase().replace(/^[ld]['’]|\.$/g, '')

/** Whether a word may begin the name of a place, so that its capital tells at the head of a sentence too. */
export const isPlaceHead = (word: string): boolean => heads.has(bare(word)) || doubtfulHeads.has(bare(word))

/**
 * How much the words of a name speak for a place, in votes; an institution called
 * after one ends with its own word.
 */
export function geographyIn(parts: string[]): number {
  const [first, last] = [bare(parts[0]!), bare(parts.at(-1)!)]
  if (/^(?:saint|sainte|sankt)-\p{Lu}/iu.test(parts[0]!)) return 2
  if (parts.length === 1) return 0
  if (hasOutletWord(last) || parts.some(isOrganization)) return placeWords.has(last) ? 3 : 0
  if (heads.has(first)) return 4
  if (placeWords.has(last)) return 3
  return doubtfulHeads.has(first) ? 2 : 0
}

const isOrganization = (part: string) => part.length > 3 && organizationWords.has(bare(part))

/** Whether a name is a landscape's, so that an article before it speaks for no organization. */
export const isLandscape = (parts: string[]): boolean =>
  geographyIn(parts) > 0 && (heads.has(bare(parts[0]!)) || landscapes.has(bare(parts.at(-1)!)))

/** Whether a noun before 'of' tells that a place follows. */
export const isPlaceNoun = (noun: string): boolean => nouns.has(noun)

/**
 * The names that a dateline gives to its place, in lower case: of 'SAN JOSE, Calif.' the
 * city's, of both of two cities.
 */
export const placesIn = (dateline: string | null): Set<string> =>
  new Set(
    dateline === null ? [] : [dateline, ...dateline.split(/[,/]/)].map((place) => place.trim().toLowerCase()),
  )
