import { sideNames, sides } from '@unspin/core/wording'
import { reportLines } from '../../../report/report.ts'
import type { Binding, Keymap } from '../../screen/binding.ts'
import { readingKeys } from './reading/keys.ts'
import type { ReadingState } from './reading/reading.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { askedOf } from '../../services/asked.ts'
import { citationOf } from './citation.ts'
import type { ComparingAction, ComparingState } from './state.ts'

type Action = Deed<ComparingAction>

export function comparingKeys({ pair, reading }: ComparingState, context: Context): Keymap<Action> {
  if (!reading) return { bindings: [] }
  const keymap = readingKeys(reading)
  if (keymap.type) return keymap
  const { bindings } = keymap
  return {
    bindings: [
      ...bindings,
      browsing(pair, reading),
      paging(reading, context),
      copying(reading),
      ...opening(pair),
    ],
  }
}

/** Either article, where the library has it. */
const opening = (pair: ComparingState['pair']): Binding<Action>[] =>
  sides.flatMap((side) => {
    const { wanted } = pair[side]
    if (!('id' in wanted) || wanted.id === undefined || 'text' in wanted) return []
    const key = side === 'a' ? 'r' : 'R'
    const to = { screen: 'article', id: wanted.id } as const
    return [
      { presses: [key], keys: key, does: `read ${sideNames[side]}`, action: { move: 'open', to } as const },
    ]
  })

const browsing = (pair: ComparingState['pair'], { notes }: ReadingState): Binding<Action> => ({
  presses: ['o'],
  keys: 'o',
  does: 'open the evidence report in the browser',
  action: {
    errand: async (services) => {
      const [a, b] = await Promise.all([askedOf(pair.a.wanted, services), askedOf(pair.b.wanted, services)])
      const report = await services.client.reports.comparison.query({
        a: a.asked,
        b: b.asked,
        format: 'html',
        notes: [...notes],
      })
      return services.desktop.browse(report)
    },
  },
  footer: 'report',
})

const paging = ({ subject }: ReadingState, { size, palette, unicode }: Context): Binding<Action> => ({
  presses: ['p'],
  keys: 'p',
  does: 'read the report in the pager',
  action: {
    errand: async ({ desktop }) => {
      await desktop.read(reportLines(subject, { width: size.columns, palette, unicode }))
      return null
    },
  },
})

const copying = ({ subject, passage }: ReadingState): Binding<Action> => ({
  presses: ['y'],
  keys: 'y',
  does: 'copy a citation of the passage',
  action: {
    errand: async ({ desktop }) => {
      const citation = citationOf(subject, passage)
      if (citation === null) return 'There is no passage to cite.'
      await desktop.copy(citation)
      return `Passage ${passage + 1} is copied, with where it stands, if the terminal lets its clipboard be set.`
    },
  },
  footer: 'copy',
})
