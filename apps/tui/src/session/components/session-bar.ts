import type { JobSummary } from '@unspin/api'
import { pad, truncate } from '../../text/fit.ts'
import { paint } from '../../text/paint.ts'
import { widthOf } from '../../text/width.ts'
import { isActive } from '../jobs/changes.ts'
import { mainScreens } from '../screens/destination.ts'
import type { SessionState } from '../state.ts'

/** The line above every screen: where one is, where else one can go, what is under way. */
export function sessionBar({ layers, context }: SessionState): string {
  const { size, colour, jobs } = context
  const running = jobs.filter(isActive)
  const news = running.length > 0 ? ` ${newsOf(running)} ` : ''
  const room = size.columns - widthOf(news)
  const names = layers.map(({ screen }) => screen.name)
  const current = names.findLast((name) => mainScreens.some((main) => main.name === name))
  const tabs = mainScreens.map(({ name, title }, index) => ({
    text: ` ${index + 1} ${title} `,
    isCurrent: name === current,
  }))
  const width = tabs.reduce((sum, { text }) => sum + widthOf(text), 0)
  if (width > room) return paint(pad(truncate(trail(layers), room), room), 'bold', colour) + news
  const painted = tabs.map(({ text, isCurrent }) =>
    paint(text, isCurrent ? ['bold', 'inverse'] : 'dim', colour),
  )
  return `${painted.join('')}${' '.repeat(room - width)}${news}`
}

/** Where there is no room for all: how one has come here. */
const trail = (layers: SessionState['layers']): string =>
  ` ${layers.map(({ screen }) => screen.title).join(' › ')}`

function newsOf(running: readonly JobSummary[]): string {
  const [{ progress, title }] = running as [JobSummary]
  const share = progress.share === null ? '' : ` ${Math.floor(progress.share * 100)} %`
  const more = running.length > 1 ? ` +${running.length - 1}` : ''
  return `${truncate(progress.step ?? title, 12)}${share}${more}`
}
