import { InvalidArgumentError } from 'commander'
import { mostMatches } from '@unspin/library'

export function threadCount(text: string): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || count < 1 || count > 256)
    throw new InvalidArgumentError('Threads are a number from 1 to 256.')
  return count
}

export function limitCount(text: string): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || count < 1 || count > mostMatches)
    throw new InvalidArgumentError(`A limit is a number from 1 to ${mostMatches.toLocaleString('en-US')}.`)
  return count
}

export function atLeast(least: number): (text: string) => number {
  return (text) => {
    const count = Number(text)
    if (!/^\d{1,9}$/.test(text) || count < least)
      throw new InvalidArgumentError(`Give a whole number from ${least} on.`)
    return count
  }
}

export function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number.')
  return value
}
