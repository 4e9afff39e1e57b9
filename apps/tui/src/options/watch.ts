import { InvalidArgumentError } from 'commander'
import type { AddressOption } from './address.ts'
import type { LibraryOption } from './library.ts'

export interface WatchOptions extends LibraryOption, AddressOption {
  /** Milliseconds. */
  every: number
  once?: true
  add?: true
  all?: true
  jsonl?: true
  quiet?: true
}

const units: ReadonlyMap<string, number> = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3600_000],
  ['d', 24 * 3600_000],
])
/** What a timer can hold is 24.8 days; jitter is added. */
const longest = 20 * 24 * 3600_000

/** What a time such as `15m` stands for. */
export function milliseconds(text: string): number {
  const [, figure, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  const time = Number(figure) * (units.get(unit) ?? Number.NaN)
  if (!(time >= 1000 && time <= longest))
    throw new InvalidArgumentError(
      'Give a number of seconds, minutes, hours or days, 1s to 20d: 15m, 2h, 1d.',
    )
  return time
}
