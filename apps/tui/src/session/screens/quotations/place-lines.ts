import type { Variant } from '@unspin/library'
import {
  articleName,
  fidelityInWords,
  fidelityOf,
  type QuotationGroup,
  spreadInWords,
} from '@unspin/library/reading'
import { truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { prose } from '../../../text/prose.ts'
import { visibleLine } from '../../../text/visible.ts'
import { windowAround } from '../../parts/list/rows.ts'
import { pointer } from '../../parts/list/rows.ts'
import type { Context } from '../../screen/context.ts'
import { changedLines } from './changed-text.ts'
import { measure } from './measure.ts'
import { groupHere, placesOf, type QuotationsState } from './state.ts'

interface PlaceLine {
  text: string
  isCurrent: boolean
}

type QuotationPlace = ReturnType<typeof placesOf>[number]

const indent = '     '
/** As they are, and with what every terminal has. */
const signs = { same: ['=', '='], cut: ['…', '...'], altered: ['⇄', '%'] } as const

/** The quotation in full, and place by place what it is there. */
export function placeLines(state: QuotationsState, context: Context): string[] {
  const { rows } = measure(context.size)
  const group = groupHere(state)
  if (!group) return []
  const lines = linesOf(group, state.place, context)
  const from = lines.findIndex(({ isCurrent }) => isCurrent)
  const to = lines.findLastIndex(({ isCurrent }) => isCurrent)
  // The place in full; where it is larger than the window, from its beginning.
  const centred = windowAround(Math.floor((Math.max(0, from) + Math.max(0, to)) / 2), lines.length, rows)
  const first = from >= 0 ? Math.min(centred, from) : 0
  return lines.slice(first, first + rows).map(({ text }) => text)
}

function linesOf({ quotation, variants }: QuotationGroup, at: number | null, context: Context): PlaceLine[] {
  const { size, palette } = context
  const width = measure(size).places
  const words = prose(`“${visibleLine(quotation.text)}”`, width - 1, ' ').map((line) =>
    paint(line, 'strong', palette),
  )
  const who = visibleLine(quotation.speaker ?? 'Speaker not named')
  const own = [
    placeLine(quotation, at === 0, width, context),
    ...prose(visibleLine(quotation.context), width - 1, indent).map((line) => paint(line, 'faint', palette)),
  ]
  return [
    ...words.map(still),
    still(truncate(` ${who} · ${spreadInWords(variants)}`, width)),
    still(''),
    ...own.map((text) => ({ text, isCurrent: at === 0 })),
    ...(variants ?? []).flatMap((variant, index) => [
      still(''),
      ...variantLines(quotation, variant, at === index + 1, width, context).map((text) => ({
        text,
        isCurrent: at === index + 1,
      })),
    ]),
  ]
}

const still = (text: string): PlaceLine => ({ text, isCurrent: false })

function variantLines(
  quotation: QuotationGroup['quotation'],
  variant: Variant,
  isCurrent: boolean,
  width: number,
  context: Context,
): string[] {
  const { palette, unicode } = context
  const fidelity = fidelityOf(variant)
  const hue = fidelity === 'altered' ? 'spun' : 'faint'
  const otherSpeaker =
    variant.speaker !== null && variant.speaker !== quotation.speaker ? variant.speaker : null
  const lines = [
    placeLine(variant, isCurrent, width, context),
    paint(
      truncate(`${indent}${signs[fidelity][unicode ? 0 : 1]} ${fidelityInWords(variant)}`, width),
      hue,
      palette,
    ),
    ...(otherSpeaker ? [truncate(`${indent}Said there by ${visibleLine(otherSpeaker)}`, width)] : []),
  ]
  if (fidelity === 'same') return lines
  return [
    ...lines,
    ...changedLines(quotation, variant.changes, { side: 'a', lead: `${indent}above  `, width }, context),
    ...changedLines(variant, variant.changes, { side: 'b', lead: `${indent}here   `, width }, context),
  ]
}

function placeLine(
  { article }: QuotationPlace,
  isCurrent: boolean,
  width: number,
  { palette, unicode }: Context,
): string {
  const { publisher, published } = article
  const where = [publisher ?? 'Outlet not known', published ?? 'no date', articleName(article)].join(' · ')
  const line = truncate(` ${pointer(isCurrent, unicode)} ${visibleLine(where)}`, width)
  return isCurrent ? paint(line, 'strong', palette) : line
}
