import type { Side, Span } from '@unspin/core'
import type { Wanted } from '../services/wanted.ts'

/** An article to be looked at, and what a person calls it. */
export interface NamedArticle {
  wanted: Wanted
  name: string
}

/** A screen that can be opened, and what on. */
export type Destination =
  | { screen: MainScreen }
  | { screen: 'add' }
  | { screen: 'copies'; article: NamedArticle }
  | { screen: 'compare'; pair: Readonly<Record<Side, NamedArticle>> }
  | { screen: 'article'; id: string; version?: number; at?: Span }
  /** Of any of its members. */
  | { screen: 'family'; id: string }

export type ScreenName = Destination['screen']

/** Those that stand beside each other; a digit goes there, from anywhere. */
export const mainScreens = [
  { name: 'library', title: 'Library', about: 'the articles you keep: search, add, mark, compare' },
  { name: 'check', title: 'Check', about: 'the copies of a file, an address or a pasted text' },
  { name: 'files', title: 'Files', about: 'two files of this machine to compare' },
  { name: 'families', title: 'Families', about: 'groups of copies, and who derives from whom' },
  {
    name: 'quotations',
    title: 'Quotations',
    about: 'who said what, in which articles, and where it was altered',
  },
  { name: 'jobs', title: 'Jobs', about: 'long work, running and past' },
  { name: 'settings', title: 'Settings', about: 'the library, its upkeep, the colours' },
] as const

export type MainScreen = (typeof mainScreens)[number]['name']

export const isMain = (name: ScreenName): name is MainScreen => mainScreens.some((main) => main.name === name)
