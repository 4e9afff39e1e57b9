import { Shape, type Words } from '../words.ts'
import type { Entity, EntityType } from './entities.ts'
import { geographyIn, isLandscape, isPlaceHead, isPlaceNoun, placesIn } from './geography.ts'
import {
  companyNouns,
  holdings,
  institutions,
  leaders,
  mensNames,
  openers,
  organizationWords,
  places,
  roleNouns,
  stakeholders,
  womensNames,
} from './lexicon.ts'
import type { Mention } from './mention.ts'

const speech = new Set('said says added wrote stated explained sagte dijo disse déclaré'.split(' '))
const behindName = new Set('said says told tells added wrote who asked stated'.split(' '))
const titlesOfWomen = new Set(
  'mrs ms miss dame lady baroness queen princess duchess congresswoman councilwoman spokeswoman chairwoman frau madame mme señora sra signora actress'.split(
    ' ',
  ),
)
const titlesOfMen = new Set(
  'mr sir lord king prince duke congressman councilman spokesman chairman herr monsieur señor signor father brother pope'.split(
    ' ',
  ),
)
const regionAbbreviations =
  /^, (?:(?:[A-Z]\.){2}|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.)/
const numberWords = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'])
const mostMentionsRead = 8

type Votes = Record<EntityType, number>

/** Tells persons, organizations and places apart, by the words of a name and the words around it. */
export class Types {
  private readonly text: string
  private readonly words: Words
  private readonly lowercase: Set<string>
  /** The names of one word: a full name whose last word is among them is a person's. */
  private readonly alone: Set<string>

  /** Last words of names that stand alone behind a title: 'Ms. Marsh'. */
  private readonly titled: Set<string>
  /** The places of the dateline, in lower case. */
  private readonly datelines: Set<string>

  constructor(
    text: string,
    words: Words,
    lowercase: Set<string>,
    mentions: Mention[],
    dateline: string | null,
  ) {
    this.text = text
    this.words = words
    this.lowercase = lowercase
    this.datelines = placesIn(dateline)
    this.titled = new Set(
      mentions.filter(({ first, last, title }) => first === last && title).map(({ name }) => name),
    )
    this.alone = new Set(mentions.filter(({ first, last }) => first === last).map(({ name }) => name))
  }

  of(entity: Entity): EntityType | null {
    const lower = entity.name.toLowerCase()
    const titled = entity.mentions.some(({ title }) => title !== '')
    if (places.has(lower) || this.datelines.has(lower)) return titled ? 'person' : 'place'
    if (institutions.has(lower)) return 'organization'
    const parts = entity.name.split(' ')
    if (parts.length === 1 && entity.mentions.every(({ opens, title }) => opens && !title)) return null
    const votes: Votes = { person: 0, organization: 0, place: 0 }
    this.voteByWords(parts, lower, votes)
    const geography = geographyIn(parts)
    votes.place += geography
    for (const mention of entity.mentions.slice(0, mostMentionsRead))
      this.voteByContext(mention, parts.length, votes, geography > 0)
    return this.decide(votes, parts)
  }

  private voteByWords(parts: string[], lower: string, votes: Votes): void {
    const last = parts.at(-1)!.toLowerCase()
    const given = parts[0]!.toLowerCase()
    if (parts.length === 1) {
      if (isAcronym(parts[0]!)) votes.organization += parts[0]!.length > 2 ? 2 : 0
      if (organizationWords.has(last)) votes.organization += 1
      return
    }
    if (organizationWords.has(last) || organizationWords.has(given)) votes.organization += 4
    for (const part of parts) {
      const word = part.toLowerCase()
      if (isAcronym(part) || places.has(word)) votes.organization += 1
      else if (numberWords.has(word)) votes.organization += 1
      else if (part.length > 3 && organizationWords.has(word)) votes.organization += 1
      else if (this.lowercase.has(word)) votes.organization += 0.5
    }
    if (lower.includes(' & ') || lower.includes(' for ')) votes.organization += 3
    if (womensNames.has(given) || mensNames.has(given)) votes.person += 3
    if (parts.length < 5 && this.alone.has(parts.at(-1)!) && !places.has(last) && !isPlaceHead(given))
      votes.person += this.titled.has(parts.at(-1)!) ? 4 : 2
  }

  /** `isGeographic`: that it has a word of places, as some persons have in theirs: 'Ricki Lake said'. */
  private voteByContext(mention: Mention, length: number, votes: Votes, isGeographic: boolean): void {
    if (mention.title) votes.person += isGeographic ? 5 : 3
    const before = this.wordBefore(mention.first, mention.start)
    if (before === 'the')
      votes[isLandscape(mention.name.split(' ')) ? 'place' : 'organization'] += this.isModifier(mention)
        ? 0
        : 2
    else if (companyNouns.has(before)) votes[length > 1 ? 'person' : 'organization'] += 2
    else if (roleNouns.has(before)) votes.person += 2
    else if (speech.has(before)) votes.person += isGeographic ? 4.5 : 1.5
    else if (before === 'of' || mention.placed) this.voteByPlace(mention, before, votes)
    this.voteByWhatFollows(mention, length, votes, isGeographic)
  }

  /**
   * 'in Lusaka', but 'shares in Lakmar'; 'at Weir Lane', but 'an analyst at Kestrel
   * Point' and 'the chair of Lakmar'.
   */
  private voteByPlace({ first, placed }: Mention, before: string, votes: Votes): void {
    const noun = first > 1 ? this.wordBefore(first - 1, this.words.starts[first - 1]) : ''
    if (before === 'in' && holdings.has(noun)) votes.organization += 2
    else if (before === 'at' && roleNouns.has(noun)) votes.organization += 3
    else if (before === 'of' && leaders.has(noun)) votes.organization += 1
    else if (before === 'of' && isPlaceNoun(noun)) votes.place += 4
    else if (placed) votes.place += before === 'in' || before === 'near' ? 2 : 1
  }

  private voteByWhatFollows(
    { end, last, placed }: Mention,
    length: number,
    votes: Votes,
    isGeographic: boolean,
  ): void {
    if (this.text.charCodeAt(end) === 0x2c) {
      const after = this.text.slice(end, end + 40)
      if (/^, (?:\d\d(?:,|\.| and)|an? \d\d-year-old)/.test(after)) votes.person += 3
      else if (isRegion(after)) votes.place += 4
      else if (/^, (?:an? |the \p{Ll}+ (?:of|at|for) |who )/u.test(after))
        votes.person += length > 1 ? 1 : 0.5
      return
    }
    const { starts, ends, count } = this.words
    if (last + 1 >= count || starts[last + 1] - end > 3) return
    const next = this.text.slice(starts[last + 1], ends[last + 1])
    if (stakeholders.has(next)) votes.organization += 2
    else if (starts[last + 1] - end === 1 && behindName.has(next)) {
      if (length > 1 && votes.organization < 1) votes.person += isGeographic && !placed ? 4.5 : 1.5
      else votes.organization += 1.5
    }
  }

  /** 'the Chisanga plant': the article belongs to the noun behind the name. */
  private isModifier({ last, end }: Mention): boolean {
    const { starts, ends, shapes, count } = this.words
    if (last + 1 >= count || starts[last + 1] - end !== 1 || shapes[last + 1] !== Shape.lower) return false
    const next = this.text.slice(starts[last + 1], ends[last + 1])
    return !openers.has(next) && !behindName.has(next) && !/(?:ed|s)$/.test(next)
  }

  private wordBefore(first: number, start: number): string {
    const { starts, ends } = this.words
    if (first === 0 || start - ends[first - 1] > 2) return ''
    return this.text.slice(starts[first - 1], ends[first - 1]).toLowerCase()
  }

  private decide({ person, organization, place }: Votes, parts: string[]): EntityType | null {
    const most = Math.max(person, organization, place)
    if (most < 1) return unknownType(parts)
    if (organization === most) return 'organization'
    return person === most ? 'person' : 'place'
  }
}

/** Names of two or three words that nothing tells apart are persons' more often than not. */
function unknownType(parts: string[]): EntityType | null {
  if (parts.length === 1) return null
  return parts.length < 4 ? 'person' : 'organization'
}

const isSmall = (code: number) => code >= 0x61 && code <= 0x7a

/** The second letter settles nearly every word. */
const isAcronym = (word: string) =>
  word.length > 1 &&
  !isSmall(word.charCodeAt(1)) &&
  word.length < 7 &&
  word === word.toUpperCase() &&
  /^[\p{Lu}.]{2,}$/u.test(word)

function isRegion(after: string): boolean {
  const region = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?)/u.exec(after)
  return region !== null && (places.has(region[1]!.toLowerCase()) || regionAbbreviations.test(after))
}

/** What a person's titles and given name say; null when they say nothing. */
export function genderOf({ name, mentions }: Entity): 'woman' | 'man' | null {
  for (const { title } of mentions) {
    if (!title) continue
    const words = title.split(' ')
    if (words.some((word) => titlesOfWomen.has(word))) return 'woman'
    if (words.some((word) => titlesOfMen.has(word))) return 'man'
  }
  const given = name.split(' ')[0]!.toLowerCase()
  if (womensNames.has(given)) return 'woman'
  return mensNames.has(given) ? 'man' : null
}
