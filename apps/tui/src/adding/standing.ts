import type { Terminal } from '../terminal.ts'
import { barOf } from '../text/bar.ts'
import { count } from '../text/counts.ts'
import { duration } from '../text/duration.ts'
import { truncate } from '../text/fit.ts'

/** How far an addition is. */
export interface Standing {
  articles: number
  files: { done: number; total: number | null }
  bytes: { done: number; total: number | null }
  seconds: number
}

const longestBar = 24
/** A shorter bar shows less than the figure beside it. */
const shortestBar = 8

/**
 * For a terminal: a bar where it is known how much there is, as long as the words beside it leave room for.
 */
export function barLine(standing: Standing, { width, unicode }: Terminal): string {
  const share = shareOf(standing)
  const words = plainLine(standing)
  if (share === null) return truncate(words, width - 1)
  const figures = `${String(Math.floor(share * 100)).padStart(3)} %  ${words}`
  const room = Math.min(longestBar, width - 2 - figures.length)
  const bar = room < shortestBar ? '' : `${barOf(share, room, unicode)} `
  return truncate(bar + figures, width - 1)
}

export function plainLine(standing: Standing): string {
  const { articles, files, seconds } = standing
  const left = secondsLeft(standing)
  return [
    count(articles, 'article'),
    // They are kept many at a time: until the first are, there is no rate to tell.
    ...(articles > 0 ? [`${count(Math.round(articles / Math.max(seconds, 0.001)))}/s`] : []),
    ...(left === null ? [] : [`${duration(left)} left`]),
    ...(files.total !== null && files.total > 1
      ? [`file ${count(files.done)} of ${count(files.total)}`]
      : []),
  ].join(', ')
}

/**
 * By bytes: files differ in length. What comes through a pipe or from an address does not say how much it is.
 */
function shareOf({ bytes: { done, total } }: Standing): number | null {
  return total === null || total === 0 ? null : Math.min(1, done / total)
}

/** Before this share is done no time can be estimated. */
const enough = 0.01

function secondsLeft(standing: Standing): number | null {
  const share = shareOf(standing)
  return share === null || share < enough ? null : (standing.seconds * (1 - share)) / share
}
