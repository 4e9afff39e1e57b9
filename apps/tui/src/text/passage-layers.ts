import type { Passage, Side, Span } from '@unspin/core'
import type { Layer, Mark } from './run.ts'

/** A passage on one side and the marked words in it; `number` tells it from others in the same text. */
export function passageLayers(passage: Passage, side: Side, number: number): Layer[] {
  const { kind } = passage
  return [{ span: passage[side], style: { kind, passage: number } }, ...markLayers(passage, side)]
}

/** The marked words of a passage on one side. */
export function markLayers(passage: Passage, side: Side): Layer[] {
  const { kind } = passage
  const marked = (span: Span, mark: Mark): Layer => ({ span, style: { kind, mark } })
  return [
    ...passage.only[side].map((span) => marked(span, 'only')),
    ...passage.replacements
      .map((replacement) => marked(replacement[side], 'replaced'))
      .filter(({ span }) => span[1] > span[0]),
  ]
}
