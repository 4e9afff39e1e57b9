import type { Page } from 'playwright-core'

/** One picture: which view of the dashboard it shows, and in which state. */
export interface Scene {
  name: string
  address: string
  theme: 'light' | 'dark'
  /** Resolves when all that the picture is to show is there. */
  ready: (page: Page) => Promise<unknown>
}

const id = encodeURIComponent

export const scenes: readonly Scene[] = [
  {
    name: 'compare',
    address: `compare?a=${id('fam-A01/spun')}&b=${id('fam-A01/source')}&passage=4`,
    theme: 'light',
    ready: (page) => page.locator('[data-chip="3"]').waitFor(),
  },
  {
    name: 'check',
    address: `check/${id('fam-A01/source')}`,
    theme: 'light',
    ready: (page) => page.locator('[data-card]').nth(2).waitFor(),
  },
  {
    name: 'family',
    address: `families/${id('fam-A01/source')}`,
    theme: 'light',
    ready: (page) => page.getByRole('treegrid').locator('[data-row]').nth(3).waitFor(),
  },
  {
    name: 'library',
    address: 'library?sort=copies',
    theme: 'dark',
    ready: (page) => page.getByRole('row').nth(10).waitFor(),
  },
  {
    name: 'quotations',
    address: 'quotations?search=smell+matters&speaker=Nwosu',
    theme: 'light',
    ready: (page) => page.getByRole('listitem').filter({ hasText: 'Altered' }).first().waitFor(),
  },
]
