import { isBlock, isHeading } from './elements.ts'
import { type Destination, destinationOf } from './links.ts'
import type { Measure, Measures } from './measure.ts'
import { isCertain, isControl, type Reason, residueOf } from './residue.ts'
import { teasers } from './teasers.ts'
import type { Element } from './element.ts'

const leastProse = 40
const mostLinked = 0.5
/** A heading is a link when so much of it is in one. */
const leastLinked = 0.8

/** An element that holds more of the prose than this is residue only where its name leaves no doubt. */
export const mostResidue = 0.4

const proseTags = new Set('p li blockquote pre dd td div section article center'.split(' '))

/** Measures a page; what is named as residue, such as comments, does not count as prose of what holds it. */
export function measurePage(root: Element, host: string | null): Measures {
  const measures: Measures = new Map()
  const { prose } = measure(root, null, host, measures)
  discount(root, prose, measures)
  return measures
}

function measure(
  element: Element,
  linked: Destination | null,
  host: string | null,
  measures: Measures,
): Measure {
  const sum: Measure = {
    text: 0,
    links: 0,
    pages: 0,
    prose: 0,
    headings: 0,
    titles: 0,
    linkedHeadings: 0,
    residue: null,
  }
  const destination = element.tag === 'a' ? destinationOf(element, host) : linked
  let own = 0
  for (const child of element.children) {
    if (typeof child === 'string') own += count(sum, child, destination)
    else if (!child.isUnseen && !isControl(child)) {
      const part = measure(child, destination, host, measures)
      add(sum, part)
      if (!isBlock(child)) own += part.text
    }
  }
  // Words between the blocks of an element are prose as well, when there are enough
  // of them and they are not links.
  const isProse = own >= leastProse && sum.links < sum.text * mostLinked && proseTags.has(element.tag)
  if (isProse) sum.prose += element.tag === 'li' || element.tag === 'td' ? own / 2 : own
  if (isHeading(element) && sum.text > 0) {
    sum.headings++
    if (element.tag === 'h1') sum.titles++
    if (sum.pages >= sum.text * leastLinked) sum.linkedHeadings++
  }
  measures.set(element, sum)
  return sum
}

function count(sum: Measure, text: string, destination: Destination | null): number {
  const length = (text.length < 200 ? text.trim().length : text.length) * weightOf(text)
  sum.text += length
  if (destination === 'page' || destination === 'site') sum.links += length
  if (destination === 'site') sum.pages += length
  return length
}

// A sign of these scripts stands for about half a word.
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const weightOf = (text: string) => (dense.test(text) ? 2.5 : 1)

function add(sum: Measure, part: Measure): void {
  sum.text += part.text
  sum.links += part.links
  sum.pages += part.pages
  sum.prose += part.prose
  sum.headings += part.headings
  sum.titles += part.titles
  sum.linkedHeadings += part.linkedHeadings
}

/** Tells residue, and takes its prose out of what holds it. */
function discount(element: Element, whole: number, measures: Measures): number {
  let taken = 0
  for (const child of element.children) {
    const part = typeof child === 'string' ? undefined : measures.get(child)
    if (typeof child === 'string' || !part) continue
    part.residue = residueIn(child, part, whole)
    taken += part.residue ? part.prose : discount(child, whole, measures)
  }
  measures.get(element)!.prose -= taken
  return taken
}

const leastStory = 100

function residueIn(element: Element, own: Measure, whole: number): Reason | null {
  if (own.prose <= whole * mostResidue) return residueOf(element) ?? teasers(own)
  const leavesStory = own.titles === 0 && whole - own.prose >= leastStory
  return leavesStory && isCertain(element) ? residueOf(element) : null
}
