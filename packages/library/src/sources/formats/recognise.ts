import type { OpenedInput } from '../input.ts'
import { formatOf } from '../signatures.ts'
import { SourceError } from '../errors.ts'
import { formatOfMediaType, formatOfName, type FormatName } from './format.ts'

const prolog = /^\ufeff?(?:\s|<\?xml[^>]{0,300}>|<!--[^]*?-->)*/
const feedRoot = /^<(?:rss|feed|rdf:RDF)[\s>]/

/** What a JSON feed must say of itself. */
const jsonFeed = /^\s*\{[^]*?"version"\s*:\s*"https?:[\\/]{2,4}jsonfeed\.org/

/** The format of an input: by how it begins, else by what a server says, else by its name, else by how its text begins. */
export function recognise({ head, name, mediaType, place }: OpenedInput): FormatName {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1')
  const signed = bySignature(start, head, place)
  if (signed) return signed
  if (feedRoot.test(start.replace(prolog, '')) || jsonFeed.test(start)) return 'feed'
  const told = formatOfMediaType(mediaType) ?? formatOfName(name)
  // A page written as XML is no feed.
  if (told === 'feed' && /<(?:!doctype )?html[\s>]/i.test(start)) return 'text'
  return told ?? byStart(start, head)
}

function bySignature(start: string, head: Uint8Array, place: string): FormatName | null {
  if (/^WARC\/\d/.test(start)) return 'warc'
  const found = formatOf(head)
  if (found?.readAs) return found.readAs
  if (found && start.startsWith('PK'))
    throw new SourceError(place, `is ${found.what}, which is not read. ${found.advice}`)
  return null
}

/** What has no name to go by, such as the standard input: lines of JSON, one JSON value, or a text. */
function byStart(start: string, head: Uint8Array): FormatName {
  if (!/^\s*[[{]\s*["{[]/.test(start)) return 'text'
  const end = head.indexOf(10)
  const first = Buffer.from(head).toString('utf8', 0, end === -1 ? head.length : end)
  if (end === -1) return isJson(first) || first.startsWith('[') ? 'json' : 'jsonLines'
  return first.startsWith('{') && isJson(first) ? 'jsonLines' : 'json'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
