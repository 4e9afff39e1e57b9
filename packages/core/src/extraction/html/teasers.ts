import type { Measure } from './measure.ts'
import type { Reason } from './residue.ts'
import type { Element } from './element.ts'

const longestTeaser = 350

/** Stories that a page points to, each by a headline and a line or two. */
export function teasers({ text, headings, linkedHeadings }: Measure): Reason | null {
  const isList = headings > 1 && linkedHeadings === headings && text <= longestTeaser * headings
  return isList ? { kind: 'related', rule: 'headlines that are links to the same site' } : null
}

const lists = new Set(['ul', 'ol', 'div', 'section', 'table'])
const shortestList = 25
const mostlyLinks = 0.7

/** A list that holds hardly anything but links to the same site. */
export function listOfLinks({ tag }: Element, { text, links }: Measure): Reason | null {
  const isList = lists.has(tag) && text > shortestList && links > text * mostlyLinks
  return isList ? { kind: 'related', rule: 'a list of links to the same site' } : null
}

const shortestLine = 25
const nearlyAll = 0.9

/** A line of its own that is one link to another page of the site, and no sentence. */
export function pointer(line: string, linked: number): Reason | null {
  const isPointer = line.length >= shortestLine && linked >= line.length * nearlyAll && !/[.!]$/.test(line)
  return isPointer ? { kind: 'related', rule: 'a line that is a link to the same site' } : null
}
