import type { ArticleQuotation } from '../../quotations/quotation.ts'
import type { Variant } from '../../quotations/variants.ts'
import { changesInWords, orderNotKnown } from './changes.ts'

/** What a quotation is known by: its article and its place in it. */
export function keyOf({ article, index }: Pick<ArticleQuotation, 'article' | 'index'>): string {
  return `${index} ${article.id}`
}

/** How another article gives a quotation. */
export type Fidelity = 'same' | 'cut' | 'altered'

export function fidelityOf({ same, cut }: Pick<Variant, 'same' | 'cut'>): Fidelity {
  return same ? 'same' : cut ? 'cut' : 'altered'
}

/** How another article gives a quotation, in a few words. */
export function fidelityInWords(variant: Pick<Variant, 'same' | 'cut' | 'changes' | 'order'>): string {
  const { changes, order } = variant
  switch (fidelityOf(variant)) {
    case 'same':
      return 'Word for word'
    case 'cut':
      return cutInWords(changes)
    case 'altered':
      return order === 'later'
        ? `Altered: ${changesInWords(changes, order)}`
        : `Different: ${changesInWords(changes, order)}; ${orderNotKnown}`
  }
}

/** Words are missing at the edges of the one, of the other, or of both. */
function cutInWords(changes: Variant['changes']): string {
  const isLonger = changes.some(({ relation }) => relation === 'added')
  const isShorter = changes.some(({ relation }) => relation === 'dropped')
  return isLonger ? (isShorter ? 'Another part of it' : 'Longer') : 'Cut short'
}
