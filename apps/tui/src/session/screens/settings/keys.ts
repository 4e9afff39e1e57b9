import type { Client } from '@unspin/api'
import { type Theme, themes } from '../../../colours.ts'
import type { Binding, Keymap } from '../../screen/binding.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import type { SettingsAction, SettingsState } from './state.ts'

type Action = Deed<SettingsAction>

const begun = 'Begun: the bar above tells how far it is, Jobs what comes of it.'

const begin = (job: (client: Client) => Promise<unknown>) => async (services: { client: Client }) => {
  await job(services.client)
  return begun
}

const upkeep: readonly Binding<Action>[] = [
  {
    presses: ['v'],
    keys: 'v',
    does: 'verify: look at every byte of the library',
    action: { errand: begin((client) => client.jobs.verify.mutate()) },
    footer: 'verify',
  },
  {
    presses: ['c'],
    keys: 'c',
    does: 'compact: give back the room of what was removed',
    action: { errand: begin((client) => client.jobs.compact.mutate()) },
    footer: 'compact',
  },
  {
    presses: ['n'],
    keys: 'n',
    does: 'compare new articles with the rest',
    action: { errand: begin((client) => client.jobs.link.mutate()) },
    footer: 'compare new',
  },
]

const recolouring = (theme: Theme): Binding<Action> => {
  const to = themes[(themes.indexOf(theme) + 1) % themes.length]!
  return {
    presses: ['t'],
    keys: 't',
    does: 'colours for a dark or a light background, or none',
    action: {
      move: 'recolour',
      to,
      errand: async ({ keepTheme }) => {
        keepTheme(to)
        return null
      },
    },
    footer: 'colours',
  }
}

export const settingsKeys = ({ overview }: SettingsState, { theme }: Context): Keymap<Action> => ({
  bindings: [...(overview?.statistics ? upkeep : []), recolouring(theme)],
})
