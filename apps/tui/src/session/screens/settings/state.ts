import type { LibraryOverview } from '@unspin/api'

/** What the library is, and what keeps it in order. */
export interface SettingsState {
  overview: LibraryOverview | null
}

export type SettingsAction = { type: 'overviewRead'; overview: LibraryOverview }

export const settingsAfter = (_: SettingsState, { overview }: SettingsAction): SettingsState => ({ overview })
