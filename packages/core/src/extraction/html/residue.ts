import type { BoilerplateKind } from '../../article.ts'
import { isHeading } from './elements.ts'
import type { Element } from './element.ts'
import { kindsByName, residueNameOf } from './class-names.ts'

/** Why an element is no part of a story. */
export interface Reason {
  kind: BoilerplateKind
  rule: string
}

/** Elements that hold no story whatever they are called. */
const tags = new Map<string, BoilerplateKind>([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'navigation'],
  ['button', 'navigation'],
  ['select', 'navigation'],
  ['amp-sidebar', 'navigation'],
  ['aside', 'related'],
  ['figcaption', 'caption'],
  ['dialog', 'subscription'],
  ['amp-consent', 'subscription'],
  ['amp-ad', 'advertisement'],
  ['amp-embed', 'advertisement'],
])

const roles = new Map<string, BoilerplateKind>([
  ['navigation', 'navigation'],
  ['search', 'navigation'],
  ['complementary', 'related'],
  ['dialog', 'subscription'],
  ['alertdialog', 'subscription'],
])

/**
 * Whether the markup says that an element is no part of a story, and how; null
 * when it says nothing of the kind.
 */
export function residueOf(element: Element): Reason | null {
  const { tag, attributes } = element
  const byTag = element.tag === 'button' && !isControl(element) ? undefined : tags.get(tag)
  if (byTag) return { kind: byTag, rule: `the element <${tag}>` }
  const role = attributes['role']
  const byRole = role === undefined ? undefined : roles.get(role)
  if (byRole) return { kind: byRole, rule: `the role '${role}'` }
  const name = residueNameOf(element)
  return name === null ? null : { kind: kindsByName.get(name)!, rule: `the name '${name}'` }
}

const certainNames = new Set([
  'comments',
  'disqus',
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'outbrain',
  'taboola',
])
const certainRoles = new Set(['dialog', 'alertdialog'])

/**
 * Whether an element is residue even where it holds more text than the story, as many comments together may.
 */
export const isCertain = (element: Element): boolean =>
  certainRoles.has(element.attributes['role'] ?? '') || certainNames.has(residueNameOf(element) ?? '')

const controls = new Set([
  'nav',
  'menu',
  'footer',
  'button',
  'select',
  'dialog',
  'amp-sidebar',
  'amp-ad',
  'amp-embed',
  'amp-consent',
])

/**
 * Elements whose text is counted nowhere: what they hold cannot be the story even where it is most of a page.
 */
export const isControl = (element: Element): boolean =>
  controls.has(element.tag) && !(element.tag === 'button' && holdsHeading(element, deepestHeading))

const deepestHeading = 4

/** A button that opens a section is its heading. */
const holdsHeading = ({ children }: Element, depth: number): boolean =>
  children.some(
    (child) =>
      typeof child !== 'string' && (isHeading(child) || (depth > 0 && holdsHeading(child, depth - 1))),
  )
