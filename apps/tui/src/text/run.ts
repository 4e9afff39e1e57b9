import type { Kind, Span } from '@unspin/core'

/** How a word of a passage corresponds: replaced by another, or standing on one side only. */
export type Mark = 'replaced' | 'only'

/** What a stretch of text is; what that looks like is decided where it is painted. */
export interface Style {
  readonly kind?: Kind
  readonly mark?: Mark
  /** No part of the body. */
  readonly excluded?: boolean
  /** Which passage it belongs to, where several are shown in one text. */
  readonly passage?: number
  /** A place that a list leads to, and whether it is the one that is looked at. */
  readonly place?: 'marked' | 'here'
}

/** A stretch of one style; `start` is its offset in the text it was cut from. */
export interface Run {
  readonly text: string
  readonly start: number
  readonly style: Style
}

/** A span and the style it lays over the text; of two that overlap the later one adds to the earlier. */
export interface Layer {
  readonly span: Span
  readonly style: Style
}

export const plain: Style = {}

/** Cuts a span of a text where the layers begin and end. */
export function cutRuns(text: string, [start, end]: Span, layers: readonly Layer[]): Run[] {
  const inside = layers.filter(({ span }) => span[0] < end && span[1] > start)
  const cuts = new Set([start, end])
  for (const { span } of inside) {
    cuts.add(Math.max(start, span[0]))
    cuts.add(Math.min(end, span[1]))
  }
  const points = [...cuts].sort((one, other) => one - other)
  return points.slice(0, -1).map((from, index) => ({
    text: text.slice(from, points[index + 1]),
    start: from,
    style: styleAt(from, inside),
  }))
}

function styleAt(offset: number, layers: readonly Layer[]): Style {
  const over = layers.filter(({ span }) => span[0] <= offset && offset < span[1])
  if (over.length === 0) return plain
  return over.length === 1 ? over[0]!.style : Object.assign({}, ...over.map(({ style }) => style))
}
