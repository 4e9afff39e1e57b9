import type { Member } from '../../api/family.ts'
import { gapsOf, sum } from './gaps.ts'

/** A day on which members of a family were published. All places are 0..1, from left to right. */
export interface TimelineDay {
  day: string
  /** Where it begins; copies made on the day of their original stand further right. */
  place: number
  members: number
}

/** A stretch of time without any member that is so long that it is drawn shorter than it was. */
export interface TimelineBreak {
  place: number
  days: number
}

/** The dates of a family from left to right. */
export interface Timeline {
  /** By the id of a member, where it stands. */
  places: Map<string, number>
  /** In order. */
  days: TimelineDay[]
  breaks: TimelineBreak[]
  /** Where those without a date stand; null when all have one. */
  undated: { place: number; members: number } | null
}

/** What those without a date take of the whole. */
const undatedRoom = 0.14
/**
 * How far a copy stands to the right of its original of the same day, and what all such steps take at most.
 */
const step = 0.035
const mostForSteps = 0.5

/** Lays out members, parents before their children. */
export function timelineOf(members: readonly Member[]): Timeline {
  const steps = stepsWithinDay(members)
  const byDay = Map.groupBy(members, ({ article }) => article.published)
  const undated = byDay.get(null) ?? []
  const days = [...byDay.keys()].filter((day) => day !== null).sort()
  const deepest = (of: readonly Member[]) => Math.max(0, ...of.map(({ id }) => steps.get(id)!))
  const end = days.length === 0 ? 0 : undated.length > 0 ? 1 - undatedRoom : 1
  const widths = fitted(
    days.map((day) => step * deepest(byDay.get(day)!)),
    mostForSteps * end,
  )
  const gaps = gapsOf(days, end - sum(widths))
  const timeline: Timeline = { places: new Map(), days: [], breaks: [], undated: null }
  const put = (of: readonly Member[], start: number, width: number) => {
    const last = Math.max(1, deepest(of))
    for (const { id } of of) timeline.places.set(id, start + (width * steps.get(id)!) / last)
  }
  let place = 0
  for (const [index, day] of days.entries()) {
    const published = byDay.get(day)!
    put(published, place, widths[index]!)
    timeline.days.push({ day, place, members: published.length })
    place += widths[index]!
    const gap = gaps[index]
    if (gap?.broken) timeline.breaks.push({ place: place + gap.width / 2, days: gap.days })
    place += gap?.width ?? 0
  }
  if (undated.length > 0) {
    const lane = days.length === 0 ? 0 : 1 - undatedRoom / 2
    put(undated, lane, Math.min(step * deepest(undated), 0.9 * (1 - lane)))
    timeline.undated = { place: lane, members: undated.length }
  }
  return timeline
}

/** The days that can be labelled without their labels meeting: the first, the last, and what fits between. */
export function labelledDays({ days }: Timeline, separation: number): TimelineDay[] {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const labelled = [first]
  for (const day of days)
    if (day.place - labelled.at(-1)!.place >= separation && last.place - day.place >= separation)
      labelled.push(day)
  if (last.place - labelled.at(-1)!.place >= separation) labelled.push(last)
  return labelled
}

/** How many steps of copying lead to a member on its own day. */
function stepsWithinDay(members: readonly Member[]): Map<string, number> {
  const published = new Map(members.map(({ id, article }) => [id, article.published]))
  const steps = new Map<string, number>()
  for (const { id, parent } of members) {
    const sameDay = parent !== null && published.get(parent) === published.get(id)
    steps.set(id, sameDay ? steps.get(parent)! + 1 : 0)
  }
  return steps
}

/** Scaled down where they would take more than there is room for. */
function fitted(widths: readonly number[], room: number): number[] {
  const total = sum(widths)
  return total <= room ? [...widths] : widths.map((width) => (width * room) / total)
}
