import type { Words } from '../words.ts'
import { Shape } from '../words.ts'
import type { Entity, EntityType } from './entities.ts'
import { mensNames, organizationWords, placeWords, places, roleNouns, womensNames } from './lexicon.ts'
import type { Mention } from './mentions.ts'

const speech = new Set('said says told tells asked added wrote stated explained sagte dijo disse'.split(' '))
const placeBefore = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'across',
  'around',
  'throughout',
  'toward',
  'towards',
  'off',
  'into',
  'to',
  'inside',
  'à',
  'en',
])
const womensTitles =
  /\b(?:mrs|ms|miss|dame|lady|baroness|queen|princess|duchess|congresswoman|councilwoman|spokeswoman|chairwoman|frau|madame|mme|señora|sra|signora|actress)\b/
const mensTitles =
  /\b(?:mr|sir|lord|king|prince|duke|congressman|councilman|spokesman|chairman|herr|monsieur|señor|signor|father|brother|pope)\b/

/** Tells persons, organizations and places apart, by the words of a name and the words around it; null when nothing tells. */
export function typeOf(text: string, words: Words, entity: Entity): EntityType | null {
  const parts = entity.name.split(' ')
  const lower = entity.name.toLowerCase()
  if (places.has(lower)) return entity.mentions.some(({ title }) => title !== '') ? 'person' : 'place'
  const last = parts.at(-1)!.toLowerCase()
  const votes = { person: 0, organization: 0, place: 0 }
  if (parts.length > 1 && placeWords.has(last)) votes.place += 3
  if (organizationWords.has(last) || organizationWords.has(parts[0]!.toLowerCase())) votes.organization += 4
  if (parts.some((part) => part.length > 3 && organizationWords.has(part.toLowerCase())))
    votes.organization += 2
  if (lower.includes(' & ') || lower.includes(' for ')) votes.organization += 3
  const given = parts[0]!.toLowerCase()
  if (womensNames.has(given) || mensNames.has(given)) votes.person += parts.length > 1 ? 3 : 1
  if (parts.length === 1 && isAcronym(parts[0]!)) votes.organization += 2
  for (const mention of entity.mentions.slice(0, 12)) voteByContext(text, words, mention, votes)
  if (parts.length > 1 && parts.length < 5 && entity.mentions.some(({ first, last: end }) => first === end))
    votes.person += 2
  return decide(votes, parts.length)
}

const isAcronym = (word: string) =>
  word.length > 1 && word.length < 7 && word === word.toUpperCase() && /^[\p{L}.&]+$/u.test(word)

type Votes = Record<EntityType, number>

function voteByContext(text: string, words: Words, mention: Mention, votes: Votes): void {
  if (mention.title) votes.person += 3
  const before = wordAt(text, words, mention.first - 1, mention.start)
  const after = afterwards(text, mention.end)
  if (before === 'the') votes.organization += 2
  else if (roleNouns.has(before)) votes.person += 2
  else if (speech.has(before)) votes.person += 1.5
  else if (placeBefore.has(before)) votes.place += before === 'in' ? 2 : 1
  if (/^, \d{1,2}(?:,|\.| and)|^ \(\d{1,2}\)/.test(after)) votes.person += 3
  if (/^,? (?:said|says|told|wrote|added|who)\b/.test(after)) votes.person += 1.5
  if (/^, (?:\p{Lu}[\p{Ll}]+|\p{Lu}[\p{L}]?\.\p{Lu}\.)/u.test(after) && isRegion(after)) votes.place += 4
  if (/^, an? |^, the \p{Ll}+ (?:of|at|for) /u.test(after)) votes.person += 0.5
}

const isRegion = (after: string) =>
  places.has(/^, ([\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(after)![1]!.toLowerCase()) ||
  /^, (?:[A-Z]\.){2}|^, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\./.test(
    after,
  )

function wordAt(text: string, { starts, ends, shapes }: Words, i: number, before: number): string {
  if (i < 0 || before - ends[i] > 2 || shapes[i] === Shape.number) return ''
  return text.slice(starts[i], ends[i]).toLowerCase()
}

const afterwards = (text: string, end: number) => text.slice(end, end + 40)

function decide({ person, organization, place }: Votes, length: number): EntityType | null {
  const most = Math.max(person, organization, place)
  if (most < (length > 1 ? 1 : 2))
    return length === 2 || length === 3 ? 'person' : length > 3 ? 'organization' : null
  if (organization === most) return 'organization'
  return person === most ? 'person' : 'place'
}

/** What a person's titles and given name say; null when they say nothing. */
export function genderOf(entity: Entity): 'woman' | 'man' | null {
  for (const { title } of entity.mentions) {
    if (!title) continue
    if (womensTitles.test(title)) return 'woman'
    if (mensTitles.test(title)) return 'man'
  }
  const given = entity.name.split(' ')[0]!.toLowerCase().split('-')[0]!
  if (womensNames.has(given)) return 'woman'
  return mensNames.has(given) ? 'man' : null
}
