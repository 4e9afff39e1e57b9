import type { JobSummary } from '@unspin/api'
import { truncate } from '../../text/fit.ts'
import { paint } from '../../text/paint.ts'
import { widthOf } from '../../text/width.ts'
import { isActive } from '../screen/job-changes.ts'
import { isMain, mainScreens } from '../screen/destination.ts'
import type { SessionState } from './state.ts'

interface Tab {
  text: string
  isCurrent: boolean
}

/** The line above every screen: where one is, where else one can go, what is under way. */
export function sessionBar({ layers, context }: SessionState): string {
  const { size, palette, jobs } = context
  const news = newsOf(jobs.filter(isActive))
  const room = size.columns - widthOf(news)
  const current = layers.findLast(({ screen }) => isMain(screen.name))?.screen.name
  const full = tabs(current, () => true)
  const shown = widthOfAll(full) <= room ? full : tabs(current, (name) => name === current)
  const painted = shown.map(({ text, isCurrent }) =>
    paint(text, isCurrent ? ['strong', 'here'] : 'faint', palette),
  )
  return painted.join('') + ' '.repeat(Math.max(0, room - widthOfAll(shown))) + paint(news, 'strong', palette)
}

/** Where there is no room for all titles, the digits still tell that there are more. */
const tabs = (current: string | undefined, isNamed: (name: string) => boolean): Tab[] =>
  mainScreens.map(({ name, title }, index) => ({
    text: isNamed(name) ? ` ${index + 1} ${title} ` : ` ${index + 1} `,
    isCurrent: name === current,
  }))

const widthOfAll = (all: readonly Tab[]): number => all.reduce((sum, { text }) => sum + widthOf(text), 0)

function newsOf(running: readonly JobSummary[]): string {
  const [first] = running
  if (!first) return ''
  const { progress, title } = first
  const share = progress.share === null ? '' : ` ${Math.floor(progress.share * 100)} %`
  const more = running.length > 1 ? ` +${running.length - 1}` : ''
  return ` ${truncate(progress.step ?? title, 12)}${share}${more} `
}
