import type { Component } from 'svelte'
import type { Dashboard } from '../dashboard.svelte.ts'
import type { RouteOf, View } from '../routing/route.ts'

export interface ViewProps<Name extends View> {
  dashboard: Dashboard
  route: RouteOf<Name>
}

type Load<Name extends View> = () => Promise<{ default: Component<ViewProps<Name>> }>

/** The code of a view is loaded when the view is first opened. */
export const views: { [Name in View]: Load<Name> } = {
  home: () => import('../home/HomeView.svelte'),
  library: () => import('../library/LibraryView.svelte'),
  check: () => import('../check/CheckView.svelte'),
  start: () => import('../start/StartView.svelte'),
  'articles-comparison': () => import('../comparison/ArticlesComparisonView.svelte'),
  comparison: () => import('../comparison/ComparisonView.svelte'),
  jobs: () => import('../jobs/JobsView.svelte'),
  job: () => import('../jobs/JobView.svelte'),
  article: () => import('../article/ArticleView.svelte'),
  families: () => import('../families/FamiliesView.svelte'),
  family: () => import('../families/FamilyView.svelte'),
  quotations: () => import('../quotations/QuotationsView.svelte'),
  settings: () => import('../settings/SettingsView.svelte'),
  unknown: () => import('./UnknownView.svelte'),
}
