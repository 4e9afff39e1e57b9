import { setImmediate } from 'node:timers/promises'
import { compare, type Lexicon } from '@unspin/core'
import { type PreparedTexts, preparedTextsOf } from '../find/prepared-texts.ts'
import { compareQuotations } from '../quotations/catching-up.ts'
import { alterationsIn } from '../quotations/comparing.ts'
import type { Candidate, Store } from '../store/store.ts'
import type { StoredArticle } from '../store/summary.ts'
import { DisjointSets } from './disjoint-sets.ts'
import { joins, likeness, linkOf } from './link.ts'
import type { Link } from '../store/link.ts'
import type { ArticleVersion, NewAlteration, NewLink, QuotedVersion } from '../store/links.ts'
import { leastFingerprints, mostFirsts, type Prospects, prospectsOf } from './prospects.ts'
import { type Batch, type Look, waitingBatches } from './waiting.ts'

export interface LinkingOptions {
  /** What is known about the words of the articles' language; see `compare`. */
  lexicon?: Lexicon
  /** The last article to be compared; those that were added after it wait for another time. */
  last?: ArticleVersion
  /** Looks in the index on other threads, in so many of them; without it, this one looks. */
  elsewhere?: { look: Look; threads: number }
  signal?: AbortSignal
}

/** How far the articles of a library have been compared with one another. */
export interface LinkingProgress {
  /** Articles compared with the rest, of those that waited. */
  done: number
  waiting: number
  /** Pairs compared in full. */
  compared: number
  /** Copies found. */
  links: number
}

/**
 * An article compared with so many of a group, and linked to them, need not be compared with the rest of it.
 */
const enoughInGroup = 8
/** In a library so small, what is rare in it tells nothing yet: everything is compared. */
const smallLibrary = 32
/**
 * Rarity shared, against what the shorter article has: copies that were rewritten share .19 and more,
 * independent reports of one event .15 and less. Excerpts share less, but runs of words.
 */
const leastShared = 0.18

/**
 * Compares the articles that were added since it was last called with those before them, and keeps what
 * it finds: each pair is compared once, ever, its quotations with it. What it has told of is durable;
 * broken off, it goes on where it was.
 */
export async function* linkArticles(
  store: Store,
  { lexicon, last, elsewhere, signal }: LinkingOptions = {},
): AsyncGenerator<LinkingProgress> {
  const { links } = store
  const waiting = await links.countWaiting()
  if (waiting === 0) return
  const { look, threads } = elsewhere ?? { look: (ids) => prospectsOf(store, ids), threads: 0 }
  let done = 0
  for await (done of compareQuotations(store, look, {
    ...(lexicon && { lexicon }),
    ...(signal && { signal }),
  }))
    yield { done, waiting: Math.max(waiting, done), compared: 0, links: 0 }
  const linker = new Linker(store, lexicon, await links.all(), (await store.statistics()).articles)
  for await (const batch of waitingBatches(links, look, threads, last)) {
    const found = await linker.linkAll(batch, signal)
    await links.put(found.articles, found.links, found.alterations)
    done += batch.articles.length
    yield { done, waiting: Math.max(waiting, done), compared: linker.compared, links: linker.found }
  }
}

/** What comes of comparing a batch of articles. */
interface Findings {
  articles: (ArticleVersion | QuotedVersion)[]
  links: NewLink[]
  alterations: NewAlteration[]
}

class Linker {
  compared = 0
  found = 0
  private readonly store: Store
  private readonly lexicon: Lexicon | undefined
  private readonly texts: PreparedTexts
  private readonly groups = new DisjointSets()
  private readonly isSmall: boolean
  /** Pairs that were compared before the later article's turn came. */
  private readonly met = new Set<string>()

  constructor(store: Store, lexicon: Lexicon | undefined, known: Link[], articles: number) {
    this.store = store
    this.lexicon = lexicon
    this.texts = preparedTextsOf(store, lexicon)
    this.isSmall = articles < smallLibrary
    for (const { a, b } of known.filter(joins)) this.groups.join(a, b)
  }

  async linkAll({ articles, prospects }: Batch, signal: AbortSignal | undefined): Promise<Findings> {
    const found: Findings = { articles: [...articles], links: [], alterations: [] }
    /** Articles of the batch that are done, and their words: the next ones are compared with them too. */
    const before = new Map<string, number>()
    const looked = await prospects
    for (const [i, stored] of (await this.store.read(articles.map(({ id }) => id))).entries()) {
      signal?.throwIfAborted()
      const ahead = looked[i]
      // An article that has been deleted since is missing here.
      if (stored === null || !ahead) continue
      // Only the version that waited: a later version has a turn of its own.
      found.articles[i] = { ...articles[i], quotations: stored.article.quotes.length }
      await this.linkOne(stored, ahead, before, found)
    }
    return found
  }

  private async linkOne(
    stored: StoredArticle,
    { own, candidates, firsts, quoting }: Prospects,
    before: Map<string, number>,
    found: Findings,
  ): Promise<void> {
    const { id, words } = stored
    const known = [...firsts, ...candidates.map((one) => one.id), ...quoting]
    const wordsOf = await this.store.links.compared(known)
    for (const [done, count] of before) wordsOf.set(done, count)
    wordsOf.delete(id)
    before.set(id, words)
    const worth = candidates.filter((one) => this.isWorth(one, own, (wordsOf.get(one.id) ?? words) / words))
    const earlier = [...firsts, ...worth.map((one) => one.id)].filter((one) => wordsOf.has(one))
    const asked = earlier.length > 0 ? earlier : this.laterOnes(id, worth)
    const chosen = [...new Set(asked)].filter((other) => !this.met.delete(meetingOf(other, id)))
    const alterationsWith = alterationsIn(stored, this.lexicon)
    const candidatesChosen = await this.store.read(chosen)
    const compared = await this.compareWith(stored, candidatesChosen, found, alterationsWith)
    const others = quoting.filter((other) => wordsOf.has(other) && !compared.has(other))
    for (const other of await this.store.read(others))
      if (other) found.alterations.push(...alterationsWith(other))
  }

  /**
   * Pairs are compared when the later article's turn comes. The first of many that are alike may then be
   * crowded out by the rest: where an article has none before it, it asks those after it.
   */
  private laterOnes(id: string, worth: readonly Candidate[]): string[] {
    const later = worth.slice(0, mostFirsts).map((one) => one.id)
    for (const other of later) this.met.add(meetingOf(id, other))
    return later
  }

  /**
   * `own` is the score of the article beside itself, its own best candidate; `length` is the
   * candidate's, in lengths of the article.
   */
  private isWorth({ score, fingerprints }: Candidate, own: number, length: number): boolean {
    if (this.isSmall || fingerprints >= leastFingerprints) return true
    return score >= leastShared * own * Math.min(1, length)
  }

  /** Tells which of them were compared: not those of a group of which enough are linked. */
  private async compareWith(
    stored: StoredArticle,
    candidates: (StoredArticle | null)[],
    { links, alterations }: Findings,
    alterationsWith: ReturnType<typeof alterationsIn>,
  ): Promise<Set<string>> {
    const found: NewLink[] = []
    const compared = new Set<string>()
    const meetings = new Map<string, Meeting>()
    for (const candidate of candidates) {
      if (candidate === null) continue
      const group = this.groups.find(candidate.id)
      const meeting = meetings.get(group) ?? { compared: 0, joined: 0 }
      if (meeting.joined >= enoughInGroup) continue
      meetings.set(group, meeting)
      // A comparison blocks the process, so others get their turn in between.
      await setImmediate()
      this.compared++
      meeting.compared++
      compared.add(candidate.id)
      alterations.push(...alterationsWith(candidate))
      const comparison = compare(
        this.texts.of(stored),
        this.texts.of(candidate),
        this.lexicon ? { lexicon: this.lexicon } : {},
      )
      const link = linkOf(stored.id, candidate.id, comparison)
      if (!link) continue
      found.push({ ...link, versions: { a: stored.version, b: candidate.version } })
      if (joins(link)) meeting.joined++
    }
    const kept = found.filter((link) => !isOutvoted(link, meetings.get(this.groups.find(link.b))))
    for (const { a, b } of kept.filter(joins)) this.groups.join(a, b)
    this.found += kept.length
    links.push(...kept)
    return compared
  }
}

/**
 * How an article met a group: with how many of it it was compared, and how many of these it is a version of.
 */
interface Meeting {
  compared: number
  joined: number
}

/** A link of at least this similarity needs no support by others. */
const surelyAlike = 0.7
/**
 * A copy of one article is one of most of its copies. What is like some of a group and
 * unlike the others has only its form.
 */
const leastAgreeing = 0.67
const fewestVoices = 2

function isOutvoted(link: Link, meeting: Meeting | undefined): boolean {
  if (!meeting || meeting.compared < fewestVoices || !joins(link) || likeness(link) >= surelyAlike)
    return false
  return meeting.joined < leastAgreeing * meeting.compared
}

const meetingOf = (earlier: string, later: string): string => `${earlier}\n${later}`
