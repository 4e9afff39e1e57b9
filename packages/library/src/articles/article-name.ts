import type { ArticleSummary } from '../store/summary.ts'

/** What an article is called: by its title, else by its first words, else by its id. */
export const articleName = ({
  title,
  opening,
  id,
}: Pick<ArticleSummary, 'title' | 'opening' | 'id'>): string => title ?? opening ?? id
