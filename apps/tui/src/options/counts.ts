import { grouped } from '@unspin/core/wording'
import { InvalidArgumentError } from 'commander'

/**
 * Reads the value of an option that is a whole number, such as `threads` or `port`, both ends included.
 * @throws {InvalidArgumentError} where the text is no such number; commander tells of which option
 */
export function wholeNumber(from: number, to = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const range =
    to === Number.MAX_SAFE_INTEGER ? `from ${grouped(from)} on` : `from ${grouped(from)} to ${grouped(to)}`
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < from || value > to)
      throw new InvalidArgumentError(`Give a whole number ${range}.`)
    return value
  }
}
