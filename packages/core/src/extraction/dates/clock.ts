/** A time of day as it is written, perhaps with its offset from UTC. */
export interface Clock {
  hour: number
  minute: number
  /** Null where only minutes are given. */
  second: number | null
  /** In minutes; null where none is given. */
  offset: number | null
}

/**
 * Names of zones that mean one thing to nearly everybody, in hours from UTC; 'IST' is
 * three zones, and is not among them.
 */
const zones = new Map(
  Object.entries({
    z: 0, utc: 0, gmt: 0, ut: 0, wet: 0, bst: 1, cet: 1, west: 1, cest: 2, eet: 2, sast: 2, eest: 3, msk: 3, hkt: 8, sgt: 8, awst: 8,
    jst: 9, kst: 9, aest: 10, aedt: 11, nzst: 12, nzdt: 13, adt: -3, edt: -4, est: -5, cdt: -5, cst: -6, mdt: -6, mst: -7, pdt: -7,
    pst: -8, akdt: -8, akst: -9, hst: -10,
  }),
) // prettier-ignore

const timeOfDay =
  /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?!\d)(?:\s*(?<half>[ap])\.?m\b\.?)?(?:\s*\(?(?:(?:GMT|UTC)?(?<sign>[+-])(?<hours>\d{1,2})[:']?(?<minutes>\d{2})?'?(?!\d)|(?<zone>[a-z]{1,4})\b))?/i
/** Behind a day without hyphens, or of fourteen digits in all. */
const compact =
  /^T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?:[.,]\d+)?(?:(?<sign>[+-])(?<hours>\d{2})[:']?(?<minutes>\d{2})?|(?<zone>z))?(?!\d)/i
/**
 * What may stand between a day and its time: '2026-03-14T', 'March 14, 2026 at',
 * '14.03.2026, um', '14 mars 2026 à'.
 */
const between = /^[\s,;|·•@–—-]{0,3}(?:T|at|um|à|a las|alle|às|om|kl)?\.?\s{0,2}$/i
const farthest = 14
/** From UTC-12 to UTC+14. */
const offsets = [-12 * 60, 14 * 60] as const

/** The time that stands behind a day, which ends at `at`; null where none does, or what is no time. */
export function clockBehind(text: string, at: number): Clock | null {
  const rest = text.slice(at, at + 80)
  const short = compact.exec(rest)
  if (short) return clockOf(short.groups!)
  const found = timeOfDay.exec(rest)
  if (!found || found.index > farthest || !between.test(rest.slice(0, found.index))) return null
  return clockOf(found.groups!)
}

function clockOf(groups: Record<string, string | undefined>): Clock | null {
  const { hour, minute, second, half, sign } = groups
  const offset = offsetOf(groups)
  // What no zone has makes the time doubtful as well.
  if (sign !== undefined && offset === null) return null
  const clock = {
    hour: hourOf(Number(hour), half?.toLowerCase()),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset,
  }
  return clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 60 ? clock : null
}

const hourOf = (hour: number, half: string | undefined) =>
  half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0)

function offsetOf({ sign, hours, minutes = '0', zone }: Record<string, string | undefined>): number | null {
  if (zone !== undefined) {
    const known = zones.get(zone.toLowerCase())
    return known === undefined ? null : known * 60
  }
  if (sign === undefined) return null
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return offset >= offsets[0] && offset <= offsets[1] ? offset : null
}

export const isMidnight = ({ hour, minute, second }: Clock): boolean => hour === 0 && minute === 0 && !second

/** As ISO 8601 writes it behind a day: 'T23:30:00-05:00'. */
export function clockInIso({ hour, minute, second, offset }: Clock): string {
  const seconds = second === null ? '' : `:${two(second)}`
  return `T${two(hour)}:${two(minute)}${seconds}${offset === null ? '' : offsetInIso(offset)}`
}

function offsetInIso(offset: number): string {
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (value: number) => String(value).padStart(2, '0')
