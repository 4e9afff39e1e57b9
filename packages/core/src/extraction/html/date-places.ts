import { isOfComments } from './class-names.ts'
import { residueOf } from './residue.ts'
import type { Element } from './element.ts'

/** Elements that may give a date, by where they stand; what stands among readers' comments is left out. */
export interface DatePlaces {
  /** From the headline as far as the first paragraph. */
  below: Element[]
  /** Shortly above the headline. */
  above: Element[]
  elsewhere: Element[]
}

type Seen = { element: Element; at: number; isBelow: boolean; isResidue: boolean }

const mostSeen = 200
/** Characters that may stand between a date and the headline below it. */
const farthestAbove = 300
/** Of this many a block is a paragraph of the story, and no line of its head. */
const leastProse = 120

const commentTypes = /schema\.org\/(?:Comment|UserComments|Answer|Review)\b/

/** Finds the elements that `isDated` accepts. `title` is the headline, if the page shows it. */
export function datePlaces(
  root: Element,
  title: Element | null,
  isDated: (element: Element) => boolean,
): DatePlaces {
  const seen: Seen[] = []
  // What holds the headline is no residue, whatever it is called: many a page has it in a 'banner'.
  const around = title === null ? new Set<Element>() : holding(title, root)
  const article = [...around].find(({ tag }) => tag === 'article')
  let at = 0
  let headline: number | null = title === null ? 0 : null
  let story: number | null = null
  const walk = (parent: Element, isResidue: boolean, isShown: boolean) => {
    for (const child of parent.children) {
      if (seen.length >= mostSeen) return
      if (typeof child === 'string') {
        const length = isShown ? child.trim().length : 0
        if (length >= leastProse && headline !== null && !isResidue) story ??= at
        at += length
      } else if (around.has(child) || !isAmongComments(child)) {
        // Above an article stands the day on which the page was made, or the date of another one.
        if (child === article) seen.length = 0
        if (isDated(child)) seen.push({ element: child, at, isBelow: headline !== null, isResidue })
        walk(
          child,
          isResidue || (!around.has(child) && residueOf(child) !== null),
          isShown && !child.isUnseen,
        )
        if (child === title) headline = at
      }
    }
  }
  walk(root, false, true)
  return placed(seen, headline ?? 0, story ?? at)
}

/** The elements that hold another, the innermost first. */
function holding(element: Element, root: Element): Set<Element> {
  const found = new Set<Element>()
  const walk = (parent: Element): boolean => {
    for (const child of parent.children)
      if (child === element || (typeof child !== 'string' && walk(child))) {
        found.add(parent)
        return true
      }
    return false
  }
  walk(root)
  return found
}

function placed(seen: Seen[], headline: number, story: number): DatePlaces {
  const isBelow = (one: Seen) => one.isBelow && one.at <= story && !one.isResidue
  const isAbove = (one: Seen) => !one.isBelow && headline - one.at <= farthestAbove && !one.isResidue
  const [below, above] = [seen.filter(isBelow), seen.filter(isAbove)]
  const rest = seen.filter((one) => !below.includes(one) && !above.includes(one))
  const elsewhere = [
    ...rest.filter(({ isResidue }) => !isResidue),
    ...rest.filter(({ isResidue }) => isResidue),
  ]
  return { below: elementsOf(below), above: elementsOf(above), elsewhere: elementsOf(elsewhere) }
}

const elementsOf = (seen: Seen[]): Element[] => seen.map(({ element }) => element)

function isAmongComments(element: Element): boolean {
  const { attributes } = element
  if (residueOf(element)?.kind === 'comments' || commentTypes.test(attributes['itemtype'] ?? '')) return true
  return isOfComments(element)
}
