/** What there is to see of an article; the first is the story itself. */
export const tabs = ['story', 'quotations', 'names', 'copies', 'family', 'versions', 'about'] as const
export type Tab = (typeof tabs)[number]

/** Whether what is marked in the story is what a person is at. */
export const leadsToPlaces = (tab: Tab): boolean =>
  tab === 'story' || tab === 'quotations' || tab === 'names' || tab === 'about'

export function tabAfter(tab: Tab, steps: 1 | -1): Tab {
  return tabs[(tabs.indexOf(tab) + steps + tabs.length) % tabs.length]!
}
