import type { Client } from '@unspin/api'
import type { Binding, Keymap } from '../keys/binding.ts'
import type { Deed } from '../screens/screen.ts'
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

const colours: Binding<Action> = {
  presses: ['t'],
  keys: 't',
  does: 'colours on or off, for this session',
  action: { move: 'recolour' },
  footer: 'colours',
}

export const settingsKeys = ({ overview }: SettingsState): Keymap<Action> => ({
  bindings: overview?.statistics ? [...upkeep, colours] : [colours],
})
