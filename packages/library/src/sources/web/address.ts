// Pure, for the browser too: the one place that tells what an address is, and which are refused.

/** Whether a place is meant as an address. A letter alone before the colon is a drive. */
export const isAddress = (place: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(place)

/** Whether it is meant as one of the web; it may be unsound nonetheless. */
export const isWebAddress = (place: string): boolean => /^https?:\/\//i.test(place)

export type ReadAddress = { url: URL; problem: null } | { url: null; problem: string }

/**
 * An address of the web, or what is wrong with it, which continues a sentence that begins with it, or with
 * what leads to it. A name or a password in it is refused, not taken out: without them the page would be
 * another. What is kept of an address, and shown of it, is `withoutCredentials`.
 */
export function readAddress(address: string, base?: URL): ReadAddress {
  const refused = (problem: string): ReadAddress => ({ url: null, problem: `${leads(base)} ${problem}` })
  const other = 'no web address. Give one that begins with https:// or http://.'
  if (!URL.canParse(address, base?.href))
    return refused(base || isAddress(address) ? 'no sound address. Check it.' : other)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(other)
  if (hasCredentials(url))
    return refused(
      'an address with a name or a password in it, which is not to be kept or shown. Give it without what stands before the @; what opens only with them, save and give as a file.',
    )
  return { url, problem: null }
}

const leads = (base: URL | undefined): string => (base ? 'leads to' : 'is')

/**
 * What stands before the last "@" of an address's host, in any text; browsers take more than
 * two slashes, or none, for two.
 */
const credentials = /(?<=\bhttps?:[\\/]*|\b[a-z][a-z\d+.-]+:\/\/)(?=[^\\/])[^\s\\/?#]*@/gi

/** A text as it may be kept and shown: addresses in it without their names and passwords. */
export function withoutCredentials(text: string): string {
  if (!text.includes('@')) return text
  // What cannot be told apart is left out up to where a host may begin.
  if (isAddress(text) && !URL.canParse(text)) return text.replace(/(?<=^[^:]*:\/\/)[^]*@/, '…@')
  const shown = text.replace(credentials, '')
  // The parser takes white space into a name too, which in a text ends an address.
  const url = URL.canParse(shown) ? new URL(shown) : null
  return url && hasCredentials(url) ? withoutThem(url) : shown
}

const hasCredentials = ({ username, password }: URL): boolean => username !== '' || password !== ''

function withoutThem(url: URL): string {
  url.username = ''
  url.password = ''
  return url.href
}
