import { readAddress, readLines, withoutCredentials } from '@unspin/library'
import { CommandFailure } from '../failure.ts'

/**
 * The addresses that are given; in place of '-', those of the standard input, one a line,
 * but for empty lines and remarks.
 */
export async function feedList(given: readonly string[]): Promise<string[]> {
  const feeds: string[] = []
  for (const feed of given) {
    if (feed === '-') feeds.push(...(await listed()))
    else feeds.push(feed)
  }
  if (feeds.length === 0) throw new CommandFailure('the standard input holds no address. Give one a line.')
  return feeds
}

async function listed(): Promise<string[]> {
  const feeds: string[] = []
  for await (const { number, text } of readLines('-')) {
    const line = text?.trim() ?? ''
    if (line === '' || line.startsWith('#')) continue
    const { problem } = readAddress(line)
    if (problem !== null) throw new CommandFailure(`line ${number}: ${withoutCredentials(line)} ${problem}`)
    feeds.push(line)
  }
  return feeds
}
