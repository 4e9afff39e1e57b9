import type { OpenedInput } from '../input.ts'
import { formatOf } from '../signatures.ts'
import { SourceError } from '../errors.ts'
import { formatOfMediaType, formatOfName, type FormatName } from './names.ts'
import { formatOfText } from './recognise-text.ts'

const prolog = /^(?:\s|<\?xml[^>]{0,300}>|<!--[^]*?-->)*/
const feedRoot = /^<(?:rss|feed|rdf:RDF)[\s>]/

/** What a JSON feed must say of itself. */
const jsonFeed = /^\s*\{[^]*?"version"\s*:\s*"https?:[\\/]{2,4}jsonfeed\.org/

/**
 * The format of an input: by how it begins, else by what a server says, else by its
 * name, else by how its text begins.
 */
export function recognise({ head, name, mediaType, place }: OpenedInput): FormatName {
  const start = startOf(head.subarray(0, 4096))
  const signed = bySignature(start, head, place)
  if (signed) return signed
  if (feedRoot.test(start.replace(prolog, '')) || jsonFeed.test(start)) return 'feed'
  const told = formatOfMediaType(mediaType) ?? formatOfName(name)
  // A page written as XML is no feed.
  if (told === 'feed' && /<(?:!doctype )?html[\s>]/i.test(start)) return 'text'
  return told ?? formatOfText(startOf(head))
}

/** As far as it tells a format: other character sets than the Unicode ones have the same letters there. */
function startOf(head: Uint8Array): string {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head)
  return new TextDecoder().decode(head)
}

function bySignature(start: string, head: Uint8Array, place: string): FormatName | null {
  if (/^WARC\/\d/.test(start)) return 'warc'
  const found = formatOf(head)
  if (found?.readAs) return found.readAs
  if (found && start.startsWith('PK'))
    throw new SourceError(place, `is ${found.what}, which is not read. ${found.advice}`)
  return null
}
