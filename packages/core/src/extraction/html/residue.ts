import type { BoilerplateKind } from '../../article.ts'
import { isHeading } from './elements.ts'
import type { Element } from './tree.ts'

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

// Words of a class or an id that mark page residue: 'post__share-bar', 'relatedLinks'. Those of several words are written as one.
const names: Record<string, string> = {
  comments: 'comment comments disqus respond',
  sharing: 'share sharing sharebar social instagram addtoany sharedaddy',
  related: `related recommend recommended recommendation recommendations trending popular readnext morestories upnext outbrain taboola
    relatedposts yarpp sidebar`,
  subscription: `testimonial testimonials newsletter subscribe subscription signup cta login cookie cookies consent gdpr popup modal
    banner promo promoted`,
  advertisement: 'advert advertisement ad ads adsense sponsor sponsored',
  navigation: `breadcrumb breadcrumbs navigation navbar nav menu footer toc tag tags taglist pagination pager skip sronly visuallyhidden
    screenreadertext noprint printonly`,
  caption: 'caption captions imagecredit photocredit imgcredit',
  credit: 'footnotes endnotes authorbox authorbio aboutauthor',
}
const kindsByName = new Map<string, BoilerplateKind>()
for (const [kind, words] of Object.entries(names))
  for (const word of words.split(/\s+/)) kindsByName.set(word, kind as BoilerplateKind)

/** Before a name they say how a page is laid out: 'has-sidebar', 'no-comments'. */
const negations = new Set(['no', 'has', 'with', 'without', 'hide', 'show'])
/** Behind a name they say the same: 'comments-open'. */
const states = new Set(['open', 'closed', 'enabled', 'disabled', 'on', 'off', 'shown', 'hidden', 'accepted'])
const longestWords = 3
const longestNames = 400
const camel = /([\p{Ll}\d])(\p{Lu})/gu

/** Whether the markup says that an element is no part of a story, and how; null when it says nothing of the kind. */
export function residueOf(element: Element): Reason | null {
  const { tag, attributes } = element
  const byTag = element.tag === 'button' && !isControl(element) ? undefined : tags.get(tag)
  if (byTag) return { kind: byTag, rule: `the element <${tag}>` }
  const role = attributes['role']
  const byRole = role === undefined ? undefined : roles.get(role)
  if (byRole) return { kind: byRole, rule: `the role '${role}'` }
  const name = residueName(element)
  return name === null ? null : { kind: kindsByName.get(name)!, rule: `the name '${name}'` }
}

/** The word of an element's class or id that marks it as residue. */
function residueName({ attributes }: Element): string | null {
  const given = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  if (given.length < 2 || given.length >= longestNames) return null
  const words = given
    .replace(camel, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)
  for (let first = 0; first < words.length; first++) {
    if (first > 0 && negations.has(words[first - 1]!)) continue
    let name = ''
    for (let last = first; last < Math.min(words.length, first + longestWords); last++) {
      name += words[last]!
      if (kindsByName.has(name) && !states.has(words[last + 1] ?? '')) return name
    }
  }
  return null
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

/** Whether an element is residue even where it holds more than the story: few readers comment at length, but many do. */
export const isCertain = (element: Element): boolean =>
  certainRoles.has(element.attributes['role'] ?? '') || certainNames.has(residueName(element) ?? '')

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

/** Elements whose text is counted nowhere: what they hold cannot be the story even where it is most of a page. */
export const isControl = (element: Element): boolean =>
  controls.has(element.tag) && !(element.tag === 'button' && holdsHeading(element, deepestHeading))

const deepestHeading = 4

/** A button that opens a section is its heading. */
const holdsHeading = ({ children }: Element, depth: number): boolean =>
  children.some(
    (child) =>
      typeof child !== 'string' && (isHeading(child) || (depth > 0 && holdsHeading(child, depth - 1))),
  )
