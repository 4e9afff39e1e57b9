import type { Article, Passage, Removal, Replacement, Side, Span } from '@unspin/core'

/** A word, or several, that differ inside a passage. */
export type Mark =
  | { type: 'replaced'; passage: number; replacement: Replacement }
  | { type: 'only'; passage: number }

/** A stretch of a text throughout which the same is true. */
export interface Segment {
  start: number
  end: number
  /** Indices of the passages it belongs to, in order. */
  passages: number[]
  removal: Removal<string> | null
  mark: Mark | null
}

type Tag = { passage: number } | { removal: Removal<string> } | { mark: Mark }
interface Tagged {
  span: Span
  tag: Tag
}

/** Cuts a text wherever something begins or ends to be true of it, and at `cuts` besides; the segments cover all of it. */
export function segmentsOf(
  article: Article,
  passages: readonly Passage[],
  side: Side,
  cuts: readonly number[],
): Segment[] {
  const tagged = [...removalTags(article), ...passages.flatMap((passage, i) => passageTags(passage, i, side))]
  tagged.sort((one, other) => one.span[0] - other.span[0])
  const points = new Set([0, article.text.length, ...cuts, ...tagged.flatMap(({ span }) => span)])
  const ordered = [...points].sort((one, other) => one - other)
  const segments: Segment[] = []
  let open: Tagged[] = []
  let next = 0
  for (const [i, start] of ordered.slice(0, -1).entries()) {
    open = open.filter(({ span }) => span[1] > start)
    for (; tagged[next]?.span[0] === start; next++) if (tagged[next].span[1] > start) open.push(tagged[next])
    segments.push({ start, end: ordered[i + 1], ...told(open) })
  }
  return segments
}

function removalTags({ furniture, boilerplate }: Article): Tagged[] {
  return [...furniture, ...boilerplate].map((removal) => ({
    span: [removal.start, removal.end],
    tag: { removal },
  }))
}

function passageTags(passage: Passage, index: number, side: Side): Tagged[] {
  const { replacements, only } = passage
  return [
    { span: passage[side], tag: { passage: index } },
    ...replacements.map((replacement): Tagged => ({
      span: replacement[side],
      tag: { mark: { type: 'replaced', passage: index, replacement } },
    })),
    ...only[side].map((span): Tagged => ({ span, tag: { mark: { type: 'only', passage: index } } })),
  ]
}

function told(open: readonly Tagged[]): Pick<Segment, 'passages' | 'removal' | 'mark'> {
  const passages: number[] = []
  let removal: Removal<string> | null = null
  let mark: Mark | null = null
  for (const { tag } of open) {
    if ('passage' in tag) passages.push(tag.passage)
    else if ('removal' in tag) removal ??= tag.removal
    else mark ??= tag.mark
  }
  return { passages: passages.sort((one, other) => one - other), removal, mark }
}
