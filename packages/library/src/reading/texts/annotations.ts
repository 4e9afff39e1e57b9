import type { Article, Passage, Removal, Replacement, Side } from '@unspin/core'
import type { Tagged } from './segmentation.ts'

/** A word, or several, that differ inside a passage. */
export type Mark =
  | { type: 'replaced'; passage: number; replacement: number; relation: Replacement['relation'] }
  | { type: 'only'; passage: number }

/** What a comparison tells of a stretch of one of its articles. */
export type Annotation = { passage: number } | { removal: Removal<string> } | { mark: Mark }

/** All that is told of a segment. */
export interface Told {
  /** Indexes of the passages it belongs to, in order. */
  passages: number[]
  removal: Removal<string> | null
  mark: Mark | null
}

/** What was set apart from the story, the passages, and what differs inside them. */
export function annotationsOf(
  article: Article,
  passages: readonly Passage[],
  side: Side,
): Tagged<Annotation>[] {
  const removals: Removal<string>[] = [...article.furniture, ...article.boilerplate]
  return [
    ...removals.map((removal): Tagged<Annotation> => ({
      span: [removal.start, removal.end],
      tag: { removal },
    })),
    ...passages.flatMap((passage, index) => passageAnnotations(passage, index, side)),
  ]
}

export function toldBy(annotations: readonly Annotation[]): Told {
  return {
    passages: annotations.flatMap((each) => ('passage' in each ? [each.passage] : [])),
    removal: annotations.find((each) => 'removal' in each)?.removal ?? null,
    mark: annotations.find((each) => 'mark' in each)?.mark ?? null,
  }
}

function passageAnnotations(passage: Passage, index: number, side: Side): Tagged<Annotation>[] {
  const { replacements, only } = passage
  return [
    { span: passage[side], tag: { passage: index } },
    ...replacements.map(({ relation, ...spans }, replacement): Tagged<Annotation> => ({
      span: spans[side],
      tag: { mark: { type: 'replaced', passage: index, replacement, relation } },
    })),
    ...only[side].map((span): Tagged<Annotation> => ({
      span,
      tag: { mark: { type: 'only', passage: index } },
    })),
  ]
}
