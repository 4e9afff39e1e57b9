import { isBlock, isResidue, isUnseen } from './elements.ts'
import type { Element } from './tree.ts'

/** How much of an element is prose, and how much of its text are links. */
interface Measure {
  text: number
  links: number
  prose: number
}

const leastProse = 40
const mostLinked = 0.5
const mostResidue = 0.4
const dominant = 0.75
const dominantStory = 0.4
const storyNames =
  /article-?body|articlebody|entry-content|post-content|post-body|story-body|article-content|content-body|article__body|rich-?text|single-content|td-post-content/i

/** Finds the element that holds the story: from the page inwards, as long as one child holds nearly all of the prose. */
export function findStory(root: Element): { story: Element; measures: Map<Element, Measure> } {
  const measures = new Map<Element, Measure>()
  measure(root, false, measures)
  discount(root, measures.get(root)!.prose * mostResidue, measures)
  let story = root
  for (;;) {
    const { prose } = measures.get(story)!
    const next = prose > 0 ? dominantChild(story, prose, measures) : null
    if (!next) return { story, measures }
    story = next
  }
}

function dominantChild(story: Element, prose: number, measures: Map<Element, Measure>): Element | null {
  let best: Element | null = null
  let most = 0
  for (const child of childrenOf(story)) {
    const own = measures.get(child)?.prose ?? 0
    if (own > most && own >= prose * (isStory(child) ? dominantStory : dominant)) {
      best = child
      most = own
    }
  }
  return best
}

const childrenOf = ({ children }: Element) =>
  children.filter((child): child is Element => typeof child !== 'string')

function isStory({ tag, attributes }: Element): boolean {
  if (
    tag === 'article' ||
    tag === 'main' ||
    attributes['itemprop'] === 'articleBody' ||
    attributes['role'] === 'main'
  )
    return true
  return storyNames.test(attributes['class'] ?? '') || storyNames.test(attributes['id'] ?? '')
}

const proseTags = new Set([
  'p',
  'li',
  'blockquote',
  'pre',
  'dd',
  'td',
  'div',
  'section',
  'article',
  'span',
  'font',
  'center',
])

function measure(element: Element, linked: boolean, measures: Map<Element, Measure>): Measure {
  const sum: Measure = { text: 0, links: 0, prose: 0 }
  let own = 0
  const inLink = linked || element.tag === 'a'
  for (const child of element.children) {
    if (typeof child === 'string') {
      const length = lengthOf(child)
      sum.text += length
      own += length
      if (inLink) sum.links += length
      continue
    }
    if (isUnseen(child)) continue
    const part = measure(child, inLink, measures)
    sum.text += part.text
    sum.links += part.links
    sum.prose += part.prose
    if (!isBlock(child)) own += part.text
  }
  // Words between the blocks of an element are prose as well, when there are enough of them and they are not links.
  const isProse =
    proseTags.has(element.tag) && isBlock(element) && own >= leastProse && sum.links < sum.text * mostLinked
  if (isProse) sum.prose += element.tag === 'li' || element.tag === 'td' ? own / 2 : own
  measures.set(element, sum)
  return sum
}

/** Takes the prose of page residue, such as comments, out of what holds it; what holds most of the prose is no residue. */
function discount(element: Element, most: number, measures: Map<Element, Measure>): number {
  let taken = 0
  for (const child of childrenOf(element)) {
    const part = measures.get(child)
    if (!part) continue
    if (isResidue(child) && part.prose < most) taken += part.prose
    else taken += discount(child, most, measures)
  }
  measures.get(element)!.prose -= taken
  return taken
}

function lengthOf(text: string): number {
  return text.length < 200 ? text.trim().length : text.length
}

const shortest = 25

/** The story's blocks of text, without what the markup sets apart. */
export function blocksOf(story: Element, measures: Map<Element, Measure>): string[] {
  const blocks: string[] = []
  let line = ''
  const end = () => {
    const block = line.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim()
    if (block) blocks.push(block)
    line = ''
  }
  const whole = measures.get(story)!
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') line += child
      else if (isKept(child, whole, measures)) {
        const block = isBlock(child)
        if (block) end()
        walk(child)
        if (block) end()
        else if (child.tag === 'td' || child.tag === 'th') line += ' '
      }
    }
  }
  walk(story)
  end()
  return blocks
}

function isKept(element: Element, whole: Measure, measures: Map<Element, Measure>): boolean {
  if (isUnseen(element)) return false
  const own = measures.get(element)
  if (!own) return true
  const isMajor = own.prose > whole.prose * mostResidue
  if (isResidue(element) && !isMajor) return false
  if (!isBlock(element) || isMajor) return true
  const isList =
    element.tag === 'ul' ||
    element.tag === 'ol' ||
    element.tag === 'div' ||
    element.tag === 'section' ||
    element.tag === 'table'
  return !(isList && own.text > shortest && own.links > own.text * 0.7)
}
