const dayParts = { day: 'numeric', month: 'short', year: 'numeric' } as const
const localDays = new Intl.DateTimeFormat('en-GB', dayParts)
/** A day has no time zone: in one west of Greenwich it would become the day before. */
const days = new Intl.DateTimeFormat('en-GB', { ...dayParts, timeZone: 'UTC' })
const shortDays = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const moments = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** An ISO 8601 day or moment as a day, such as ‘3 Feb 2025’. */
export function dayText(iso: string): string {
  return (iso.length > 10 ? localDays : days).format(new Date(iso))
}

/** An ISO 8601 day without its year, where that is told elsewhere: ‘3 Feb’. */
export function shortDayText(iso: string): string {
  return shortDays.format(new Date(iso))
}

/** An ISO 8601 moment as day and time of day, where the reader is. */
export function momentText(iso: string): string {
  return moments.format(new Date(iso))
}
