import type { ArticleState } from '../opened.ts'
import { aboutRows } from './about.ts'
import { copyRows } from './copies.ts'
import { familyRows } from './family.ts'
import { nameRows, quotationRows } from './mentions.ts'
import type { PanelRow } from './panel.ts'
import { versionRows } from './versions.ts'

/** The list that a tab shows; the story has none. */
export function panelOf({
  stored,
  tab,
  copies,
  family,
  versions,
}: Pick<ArticleState, 'stored' | 'tab' | 'copies' | 'family' | 'versions'>): PanelRow[] {
  if (!stored) return []
  switch (tab) {
    case 'story':
      return []
    case 'quotations':
      return quotationRows(stored.article)
    case 'names':
      return nameRows(stored.article)
    case 'copies':
      return copyRows(stored, copies)
    case 'family':
      return familyRows(stored.id, family)
    case 'versions':
      return versionRows(stored, versions)
    case 'about':
      return aboutRows(stored)
  }
}
