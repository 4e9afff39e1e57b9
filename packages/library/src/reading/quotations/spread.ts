import { counted } from '@unspin/core/wording'
import type { Variant } from '../../quotations/variants.ts'
import { fidelityOf } from './fidelity.ts'

/** Where else a quotation stands, and how, in a few words. */
export function spreadInWords(variants: readonly Pick<Variant, 'same' | 'cut' | 'order'>[] | null): string {
  if (variants === null) return 'looking for it elsewhere …'
  if (variants.length === 0) return 'in no other article'
  const inOrder = (order: Variant['order']) =>
    variants.filter((variant) => fidelityOf(variant) === 'altered' && variant.order === order).length
  const [altered, different] = [inOrder('later'), inOrder('unknown')]
  const cut = variants.filter((variant) => fidelityOf(variant) === 'cut').length
  const parts = [`in ${counted(variants.length, 'other article')}`]
  if (altered > 0) parts.push(`altered in ${altered}`)
  if (different > 0) parts.push(`different in ${different}`)
  if (cut > 0) parts.push(`cut or longer in ${cut}`)
  return altered + different + cut === 0 ? `word for word ${parts[0]}` : parts.join(', ')
}
