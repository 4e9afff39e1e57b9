import { articleName, changeInWords, orderNotKnown } from '@unspin/library/reading'
import type { QuotationCounts } from '@unspin/api'
import type { ArticleSummary, Variant, Variants } from '@unspin/library'
import { isAltered, wordsOf } from '../results/quotation-result.ts'
import type { Terminal } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'

/** How many quotations a library has, and how many of them were altered, as far as that is known. */
export function countsLine({ quotations, altered, waiting }: QuotationCounts): string {
  if (waiting === 0) return `In the library: ${count(quotations, 'quotation')}, ${count(altered)} altered.`
  const wait = `${count(waiting, 'article')} ${waiting === 1 ? 'was' : 'were'} not compared yet`
  return `In the library: ${count(altered)} known to be altered; ${wait}: --altered compares them.`
}

/** Wider lines are no longer read, only searched. */
const widest = 120
/** So many alterations of one quotation are told one by one. */
const mostTold = 5

/**
 * A quotation for people, under its article and its speaker where those are not the
 * ones of the quotation `before` it.
 */
export function quotationLines(found: Variants, before: Variants | null, terminal: Terminal): string[] {
  const page = { ...terminal, width: Math.min(terminal.width, widest) }
  const { article, speaker, text } = found.quotation
  const isNewArticle = before?.quotation.article.id !== article.id
  const isNewSpeaker = isNewArticle || before.quotation.speaker !== speaker
  return [
    ...(before && isNewArticle ? [''] : []),
    ...(isNewArticle ? articleLines(article, page) : []),
    ...(isNewSpeaker ? [`  ${visibleLine(speaker ?? '(nobody named)')}`] : []),
    ...prose(`“${visibleLine(text)}”`, page.width, '    ').map((line) =>
      paint(line, 'quotation', page.palette),
    ),
    ...variantLines(found, page),
  ]
}

function articleLines(article: ArticleSummary, { width, palette }: Terminal): string[] {
  const [first = '', ...rest] = prose(visibleLine(articleName(article)), width, '')
  return [first, ...rest]
    .map((line) => paint(line, 'strong', palette))
    .concat(prose(originOf(article), width, '').map((line) => paint(line, 'faint', palette)))
}

const originOf = ({ publisher, published, id }: ArticleSummary): string =>
  [published, publisher, `id ${id}`].flatMap((part) => (part === null ? [] : [visibleLine(part)])).join(', ')

function variantLines({ quotation, variants }: Variants, { width, unicode }: Terminal): string[] {
  const altered = variants.filter(isAltered)
  const lead = `      ${unicode ? '≠' : '!='} `
  const told = altered
    .slice(0, mostTold)
    .flatMap((variant) => prose(alterationOf(quotation, variant), width, lead))
  const rest = [
    altered.length > mostTold ? `${count(altered.length - mostTold, 'more alteration')}` : null,
    ...elsewhere(variants),
  ].filter((part) => part !== null)
  return rest.length > 0 ? [...told, ...prose(`${rest.join('; ')}.`, width, '      ')] : told
}

function elsewhere(variants: readonly Variant[]): (string | null)[] {
  const cut = variants.filter((variant) => variant.cut).length
  const same = variants.filter((variant) => variant.same).length
  return [
    same > 0 ? `word for word in ${count(same, 'other article')}` : null,
    cut > 0 ? `cut or longer in ${count(cut, 'other article')}` : null,
  ]
}

function alterationOf(quotation: Variants['quotation'], variant: Variant): string {
  const { article, changes, speaker, order } = variant
  const changed = changes.map((change) => {
    const { from, to } = wordsOf(change, quotation, variant)
    return changeInWords(change.relation, visibleLine(from), visibleLine(to), order)
  })
  const doubt = order === 'later' ? '' : `; ${orderNotKnown}`
  const by = speaker !== quotation.speaker ? `, by ${visibleLine(speaker ?? 'nobody named')}` : ''
  return `${visibleLine(articleName(article))} (${originOf(article)})${by}: ${changed.join(', ')}${doubt}`
}
