import type { Element } from './tree.ts'

const blockTags = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hr html li main nav ol p pre section summary table tbody thead tr ul`.split(/\s+/),
)

/** What a reader never sees as text of the page. */
const unseenTags = new Set(
  'script style noscript template svg math iframe object embed head nav footer button select option input textarea canvas audio video menu dialog'.split(
    ' ',
  ),
)

// Words of a class or an id that mark page residue; each between signs or capitals: 'post__share-bar', 'relatedLinks'.
const residue =
  /(?:^|[\s_-])(?:comments?|disqus|respond|share|sharing|sharebar|social|addtoany|related|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|signup|promo|promoted|advert|advertisement|ads?|adsense|sponsor(?:ed)?|sidebar|breadcrumbs?|navigation|navbar|nav|menu|footer|cookies?|consent|gdpr|popup|modal|banner|toc|tags?|taglist|pagination|pager|trending|popular|cta|login|skip|sr-only|visually-hidden|screen-reader-text|noprint|print-only|author-?box|author-?bio|about-?author|read-?next|more-?stories|up-?next|outbrain|taboola|jp-relatedposts|sharedaddy|yarpp)(?:$|[\s_-])/

const camel = /([\p{Ll}\d])(\p{Lu})/gu

export const isBlock = ({ tag }: Element): boolean => blockTags.has(tag)

export function isUnseen({ tag, attributes }: Element): boolean {
  if (unseenTags.has(tag) || attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true')
    return true
  const style = attributes['style']
  return style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(style)
}

/** Whether the markup says that an element is no part of a story. */
export function isResidue({ tag, attributes }: Element): boolean {
  if (tag === 'aside' || attributes['role'] === 'navigation' || attributes['role'] === 'complementary')
    return true
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  return names.length > 1 && names.length < 400 && residue.test(names.replace(camel, '$1-$2').toLowerCase())
}

function textOf(element: Element): string {
  let text = ''
  for (const child of element.children) {
    if (typeof child === 'string') text += child
    else if (!isUnseen(child)) text += isBlock(child) ? ` ${textOf(child)} ` : textOf(child)
  }
  return text
}

export const flatText = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim()

/** All elements below one, in order of the page. */
export function elementsOf(element: Element, found: Element[] = []): Element[] {
  for (const child of element.children)
    if (typeof child !== 'string') {
      found.push(child)
      elementsOf(child, found)
    }
  return found
}
