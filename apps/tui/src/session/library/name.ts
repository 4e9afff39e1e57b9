import type { ArticleSummary } from '@unspin/library'

/** What a person calls an article. */
export const nameOf = ({ title, source, id }: Pick<ArticleSummary, 'title' | 'source' | 'id'>): string =>
  title ?? source ?? id
