import type { BoilerplateKind } from '../../article.ts'
import type { Element, Saying } from './element.ts'

// Words of a class or an id that mark page residue: 'post__share-bar', 'relatedLinks'. Those of several words are written as one.
const residueWords: Record<string, string> = {
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
/** What kind of residue each of these words marks. */
export const kindsByName = new Map<string, BoilerplateKind>()
for (const [kind, words] of Object.entries(residueWords))
  for (const word of words.split(/\s+/)) kindsByName.set(word, kind as BoilerplateKind)

/** Before a name they say how a page is laid out: 'has-sidebar', 'no-comments'. */
const negations = new Set(['no', 'has', 'with', 'without', 'hide', 'show'])
/** Behind a name they say the same: 'comments-open'. */
const states = new Set(['open', 'closed', 'enabled', 'disabled', 'on', 'off', 'shown', 'hidden', 'accepted'])
const longestWords = 3
const longestNames = 400
const camel = /([\p{Ll}\d])(\p{Lu})/gu

/** What a list of comments is called, beside the names that mark residue: what is too weak a sign to take text away tells whose date it is. */
const commentNames = /(?:^|[\s_-])(?:comments?(?:list|area|section|thread|box|er|ers)?|discussion|discussions|replies|reply|responses|reviews|feedback|forum|guestbook|kommentare?|commentaires?|comentarios?|commenti|reacties)(?:$|[\s_-])/i // prettier-ignore
const bylineNames =
  /byline|author(?!s?-?(?:box|bio|avatar|image|description))|writer|posted-?by|creator-?name/i
const dateNames =
  /(?:^|[\s_-])(?:date|published|posted|pubdate|timestamp|time|entry-date|post-date|meta|byline)(?:$|[\s_-])/i

/** How many classes are remembered: a page uses some hundreds of them again and again, and the pages of one site the same. */
const mostRemembered = 4096
const byClass = new Map<string, Saying>()

/** What the class and the id of an element say of it. */
export function sayingOf(element: Element): Saying {
  return (element.saying ??= readSaying(element))
}

function readSaying({ attributes }: Element): Saying {
  const given = attributes.class ?? ''
  // Hardly an id stands on a page twice.
  if (attributes.id !== undefined) return saidBy(given, attributes.id)
  let saying = byClass.get(given)
  if (!saying) {
    if (byClass.size >= mostRemembered) byClass.clear()
    // A copy: engines keep a slice as a view of the whole page, which would stay in memory with it.
    byClass.set(given.split('').join(''), (saying = saidBy(given, '')))
  }
  return saying
}

function saidBy(given: string, id: string): Saying {
  const both = `${given} ${id}`
  return {
    residue: residueName(both),
    isOfComments: commentNames.test(both),
    isByline: bylineNames.test(given),
    isDate: dateNames.test(given),
  }
}

/** The word of an element's class or id that marks it as residue. */
function residueName(given: string): string | null {
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
