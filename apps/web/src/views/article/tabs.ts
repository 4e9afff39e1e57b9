export const articleTabs = ['about', 'quotations', 'names', 'copies', 'family', 'versions'] as const
export type ArticleTab = (typeof articleTabs)[number]

/** The tab that an address names; the first where it names none. */
export function tabOf(written: string | undefined): ArticleTab {
  return articleTabs.find((tab) => tab === written) ?? 'about'
}
