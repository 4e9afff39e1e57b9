import { counted } from '@unspin/core/wording'
import type { Variant } from '../../quotations/variants.ts'
import { fidelityOf } from './fidelity.ts'

/** Where else a quotation stands, and how, in a few words. */
export function spreadInWords(variants: readonly Pick<Variant, 'same' | 'cut'>[] | null): string {
  if (variants === null) return 'looking for it elsewhere …'
  if (variants.length === 0) return 'in no other article'
  const altered = variants.filter((variant) => fidelityOf(variant) === 'altered').length
  const cut = variants.filter((variant) => fidelityOf(variant) === 'cut').length
  const parts = [`in ${counted(variants.length, 'other article')}`]
  if (altered > 0) parts.push(`altered in ${altered}`)
  if (cut > 0) parts.push(`cut short in ${cut}`)
  return altered + cut === 0 ? `word for word ${parts[0]}` : parts.join(', ')
}
