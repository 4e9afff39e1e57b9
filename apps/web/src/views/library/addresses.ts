import { readAddress, withoutCredentials } from '@unspin/library/addresses'

/**
 * The addresses in what a person typed or pasted, one a line or between spaces; an address
 * without a scheme means the web's.
 */
export function addressesIn(written: string): string[] {
  const words = written.split(/\s+/u).filter((word) => word !== '')
  return [...new Set(words.map((word) => (/^[a-z][a-z\d+.-]*:\/\//iu.test(word) ? word : `https://${word}`)))]
}

/** The first that cannot be fetched, and why; null when all can. */
export function refusalOfAddresses(addresses: readonly string[]): string | null {
  if (addresses.length === 0) return 'Give the address of an article, such as https://example.org/story.'
  for (const address of addresses) {
    const problem = problemOf(address)
    if (problem !== null) return `${withoutCredentials(address)} ${problem}`
  }
  return null
}

function problemOf(address: string): string | null {
  const { url, problem } = readAddress(address)
  if (url)
    return url.hostname.includes('.')
      ? null
      : 'is no web address: its host is none of the web. Write it as https://…'
  return problem
}
