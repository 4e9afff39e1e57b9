import type { Article } from '../../article.ts'

/**
 * The blocks that an outlet repeats from article to article, as `learnRepeatedBlocks` gives
 * them; `[...blocks]` can be stored.
 */
export type KnownBlocks = ReadonlySet<string>

export const repeatedRule = 'repeated block'

const leastStories = 3
const longestBlock = 420
const longestReply = 25
const longestShell = 160
/** What an article begins many of its blocks with is its form, as an interview's 'Question: …' is. */
const mostShellsAnArticle = 2
/** Articles that share more than this of the shorter one's characters are versions of one story. */
const versionShare = 0.5
/**
 * How many stories are remembered a block: enough to know it as repeated, and to know most versions again.
 */
const mostRemembered = 8

/** One of the stories that an outlet told, in one version or several. */
interface Story {
  characters: number
}

/**
 * Learns from several articles of one outlet what it repeats in them: blocks, and the shells of links such as
 * 'From our archive: …'. Versions of one story count once, so that its paragraphs are not taken for residue.
 * Linear in the articles' length.
 */
export function learnRepeatedBlocks(articles: Iterable<Article>): KnownBlocks {
  const storiesOf = new Map<string, Story[]>()
  for (const article of articles) {
    const blocks = blocksIn(article)
    const story = versionOf(blocks, storiesOf) ?? { characters: charactersIn(blocks) }
    for (const key of [...blocks, ...shellsIn(blocks)]) remember(storiesOf, key, story)
  }
  const repeated = [...storiesOf].filter(
    ([key, stories]) => stories.length >= leastStories && mayBeResidue(key),
  )
  return new Set(repeated.map(([key]) => key))
}

/** Whether a block is one of those known, or a known shell with something else in it. */
export function isKnown(content: string, known: KnownBlocks): boolean {
  if (content.length > longestBlock) return false
  const key = keyOf(content)
  if (known.has(key)) return true
  const shell = shellOf(key)
  return shell !== null && known.has(shell)
}

/**
 * The blocks of an article's body, and those that were once learned, in the form in which they are compared.
 */
function blocksIn({ text, bodySpans, boilerplate }: Article): Set<string> {
  const learned = boilerplate.filter(({ rule }) => rule === repeatedRule)
  return new Set([
    ...bodySpans.map(([start, end]) => keyOf(text.slice(start, end))),
    ...learned.map(({ start, end }) => keyOf(text.slice(start, end))),
  ])
}

function shellsIn(blocks: Set<string>): string[] {
  const times = new Map<string, number>()
  for (const key of blocks) {
    const shell = shellOf(key)
    if (shell !== null) times.set(shell, (times.get(shell) ?? 0) + 1)
  }
  return [...times].filter(([, count]) => count <= mostShellsAnArticle).map(([shell]) => shell)
}

/** The story that the blocks are another version of. */
function versionOf(blocks: Set<string>, storiesOf: Map<string, Story[]>): Story | null {
  const characters = charactersIn(blocks)
  const shared = new Map<Story, number>()
  for (const key of blocks)
    for (const story of storiesOf.get(key) ?? []) {
      const total = (shared.get(story) ?? 0) + key.length
      if (total > versionShare * Math.min(characters, story.characters)) return story
      shared.set(story, total)
    }
  return null
}

function remember(storiesOf: Map<string, Story[]>, key: string, story: Story): void {
  const stories = storiesOf.get(key)
  if (!stories) storiesOf.set(key, [story])
  else if (stories.length < mostRemembered && !stories.includes(story)) stories.push(story)
}

function charactersIn(blocks: Set<string>): number {
  let characters = 0
  for (const key of blocks) characters += key.length
  return characters
}

const keyOf = (content: string): string =>
  content.toLowerCase().replaceAll('\u2019', "'").replace(/\s+/g, ' ')

/** Somebody's words and a short answer are no residue, however often they are heard. */
const mayBeResidue = (key: string): boolean =>
  key.length <= longestBlock &&
  !/["\u201c\u201d\u201e\u00ab\u00bb]/.test(key) &&
  !(key.length <= longestReply && /[.!?]$/.test(key))

/**
 * The lead-in of a link: 'from our archive: …' of 'From our archive: The night the bridge
 * fell'; null where there is none.
 */
function shellOf(key: string): string | null {
  if (key.length > longestShell || /[.!]$/.test(key)) return null
  const [, lead] = /^([^:|»]{3,30} [^:|»]{1,20}[:|»]) \S/.exec(key) ?? []
  return lead ? `${lead} …` : null
}
