import type { Route, View } from '../routing/route.ts'

/** What the navigation leads to, and the views that belong to it. */
export interface Section {
  title: string
  route: Route
  views: readonly View[]
}

export const sections: readonly Section[] = [
  { title: 'Library', route: { view: 'library' }, views: ['home', 'library', 'article'] },
  { title: 'Check', route: { view: 'check' }, views: ['check'] },
  { title: 'Compare', route: { view: 'start' }, views: ['start', 'comparison', 'articles-comparison'] },
  { title: 'Families', route: { view: 'families' }, views: ['families', 'family'] },
  { title: 'Quotations', route: { view: 'quotations' }, views: ['quotations'] },
  { title: 'Jobs', route: { view: 'jobs' }, views: ['jobs', 'job'] },
  { title: 'Settings', route: { view: 'settings' }, views: ['settings'] },
]
