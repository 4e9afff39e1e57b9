import type { BoilerplateKind } from '../../article.ts'
import type { Element } from './element.ts'

// Words of a class or an id that mark page residue: 'post__share-bar', 'relatedLinks'. Names of
// several words are joined here.
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

/**
 * Further words that a list of comments is called by. They are too weak a sign to take text away, but they
 * tell that a date is not the story's.
 */
const commentWords = [
  'comments?(?:list|area|section|thread|box|er|ers)?',
  'discussions?|replies|reply|responses|reviews|feedback|forum|guestbook',
  'kommentare?|commentaires?|comentarios?|commenti|reacties',
]
const commentNames = new RegExp(`(?:^|[\\s_-])(?:${commentWords.join('|')})(?:$|[\\s_-])`, 'i')
const bylineNames =
  /byline|author(?!s?-?(?:box|bio|avatar|image|description))|writer|posted-?by|creator-?name/i
const dateNames =
  /(?:^|[\s_-])(?:date|published|posted|pubdate|timestamp|time|entry-date|post-date|meta|byline)(?:$|[\s_-])/i

/** The word of an element's class or id that marks it as residue. */
export function residueNameOf(element: Element): string | null {
  if (element.residueName === undefined) element.residueName = residueNameIn(namesOf(element))
  return element.residueName
}

export const isOfComments = (element: Element): boolean => commentNames.test(namesOf(element))
export const isByline = ({ attributes }: Element): boolean => bylineNames.test(attributes.class ?? '')
export const isOfDate = ({ attributes }: Element): boolean => dateNames.test(attributes.class ?? '')

const namesOf = ({ attributes }: Element) => `${attributes.class ?? ''} ${attributes.id ?? ''}`

function residueNameIn(given: string): string | null {
  if (given.length < 2 || given.length >= longestNames || !mayHoldName(given)) return null
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

/**
 * By three letters, whether a name of residue begins with them. Nearly every class holds
 * none, and need not be taken apart.
 */
const beginnings = new Uint8Array(1 << 15)
const mixed = (code: number) => code & 0x1f
for (const name of kindsByName.keys())
  // What follows a name of two letters is another word, of whatever letter.
  for (let third = 0; third < 0x20; third++) {
    const last = name.length > 2 ? mixed(name.charCodeAt(2)) : third
    beginnings[(mixed(name.charCodeAt(0)) << 10) | (mixed(name.charCodeAt(1)) << 5) | last] = 1
  }

/** White space, '-' or '_', as far as ASCII goes. */
const isBetween = (code: number) =>
  code === 0x20 || code === 0x2d || code === 0x5f || (code >= 0x09 && code <= 0x0d)
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a
const isSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** Whether a word of these begins as a name of residue does; beyond ASCII it may. */
function mayHoldName(given: string): boolean {
  let before = 0x20
  for (let at = 0; at < given.length; at++) {
    const code = given.charCodeAt(at)
    if (code >= 0x80) return true
    const begins = isBetween(before) || (isCapital(code) && isSmall(before))
    if (begins && !isBetween(code) && mayBegin(given, at)) return true
    before = code
  }
  return false
}

function mayBegin(given: string, from: number): boolean {
  let key = 0
  let letters = 0
  for (let at = from; at < given.length && letters < 3; at++) {
    const code = given.charCodeAt(at)
    if (isBetween(code)) continue
    key = (key << 5) | mixed(code)
    letters++
  }
  return letters < 2 ? false : beginnings[letters < 3 ? key << 5 : key] === 1
}
