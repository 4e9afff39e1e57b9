/** The addresses in what a person typed or pasted, one a line or between spaces; an address without a scheme means the web's. */
export function addressesIn(written: string): string[] {
  const words = written.split(/\s+/u).filter((word) => word !== '')
  return [...new Set(words.map((word) => (/^[a-z][a-z\d+.-]*:\/\//iu.test(word) ? word : `https://${word}`)))]
}

/** The first that cannot be fetched, and why; null when all can. */
export function refusalOfAddresses(addresses: readonly string[]): string | null {
  if (addresses.length === 0) return 'Give the address of an article, such as https://example.org/story.'
  const wrong = addresses.find((address) => !isWebAddress(address))
  return wrong === undefined ? null : `${wrong} is no address of the web. Write it as https://…`
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return /^https?:$/u.test(protocol) && hostname.includes('.')
}
