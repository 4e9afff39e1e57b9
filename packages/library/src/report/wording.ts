import { labelWords, percent, sentence } from '@unspin/core/wording'
import type { Label } from '@unspin/core'

/** What a label says, in a sentence of its own. */
export const meaningOf = (label: Label): string => sentence(labelWords[label].meaning)

/** A share in whole per cent, on one line with its sign. */
export const share = (part: number): string => percent(part).replace(' ', '\u00a0')
