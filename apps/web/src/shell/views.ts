import type { Component } from 'svelte'
import type { View } from '../routing/route.ts'
import type { ViewProps } from './view-props.ts'

type Load<Name extends View> = () => Promise<{ default: Component<ViewProps<Name>> }>

/** The code of a view is loaded when the view is first opened. */
export const views: { [Name in View]: Load<Name> } = {
  home: () => import('../views/home/HomeView.svelte'),
  library: () => import('../views/library/LibraryView.svelte'),
  check: () => import('../views/check/CheckView.svelte'),
  start: () => import('../views/start/StartView.svelte'),
  'articles-comparison': () => import('../views/comparison/ArticlesComparisonView.svelte'),
  comparison: () => import('../views/comparison/ComparisonView.svelte'),
  jobs: () => import('../views/jobs/JobsView.svelte'),
  job: () => import('../views/jobs/JobView.svelte'),
  article: () => import('../views/article/ArticleView.svelte'),
  families: () => import('../views/families/FamiliesView.svelte'),
  family: () => import('../views/families/FamilyView.svelte'),
  quotations: () => import('../views/quotations/QuotationsView.svelte'),
  settings: () => import('../views/settings/SettingsView.svelte'),
  unknown: () => import('./UnknownView.svelte'),
}

/** Where a view leads whoever uses it. */
const next: Partial<Record<View, View>> = { start: 'comparison', library: 'article', families: 'family' }

/**
 * Fetches the code of the view that comes after this one, while a person is still busy with this. Why it
 * cannot be had, that view tells.
 */
export function fetchNext(view: View): void {
  const after = next[view]
  if (after) views[after]().catch(() => undefined)
}
