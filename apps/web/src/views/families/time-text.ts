import { dayText } from '../../design/dates.ts'

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const day = 10
const month = 7

/** An ISO 8601 day, month or year, such as ‘Feb 2025’. */
export function timeText(time: string | null): string {
  if (time === null) return 'no date'
  if (time.length === day) return dayText(time)
  return time.length === month ? months.format(new Date(time)) : time
}
