import type { BoilerplateKind } from '../../article.ts'

const longest = 320
const longestCredit = 110

/** A caption ends with who took the picture. Anchored to the end of a short stretch: these never look far. */
const pictureCredit =
  /(?:^|[\s(])(?:image|photo|photograph|picture|illustration|credit|foto|bild|photographie|crédit photo)s?(?:\s?: ?|\/)[^.!?:]{2,60}[.)]*$/
/**
 * 'By' tells it only where the credit is a sentence of its own: banks are backed
 * by a letter of credit by others.
 */
const pictureBy =
  /(?:^|[(.!?:;|/–—-] ?)(?:image|photo|photograph|picture|illustration|credit|foto)s? by [^.!?:]{2,60}[.)]*$/
const pictureSource =
  /\((?:submitted by|supplied|courtesy of|file|photo by|picture by|[^():.]{2,40}: )[^():]{0,60}\)\.?$/
const agencyPicture =
  /(?:\/|via |\/ ?)(?:getty|getty images|ap|afp|reuters|shutterstock|alamy|epa|dpa|pa)[ .)]*$/

const longestPointer = 100
const pagePointer = /,? (?:on )?pages? [a-z]?\d{1,3}\.?$/
const menu = /^[^|\d]{2,24}(?:\|[^|\d]{2,24}){3,}$/

const longestBar = 120
const sharing = new Set(
  `share tweet post pin send print save bookmark listen copy link copied facebook twitter x whatsapp linkedin reddit pinterest
  telegram messenger bluesky threads mastodon flipboard xing email e-mail mail sms this article story page on via by with to and or
  your friends more min`.split(/\s+/),
)

/**
 * Ways to share an article, side by side: 'Share Facebook X Email'. 'Share 14.11p vs 12.13p' and
 * 'Share dealers said …' are none.
 */
const isSharingBar = (folded: string) =>
  folded.length < longestBar &&
  folded.startsWith('share') &&
  folded.split(/[^\p{L}\p{N}-]+/u).every((word) => word === '' || sharing.has(word))

/**
 * Tells a block in lower case by its form: a line of signs, a caption with its credit, a count, a reference.
 */
export function structureOf(folded: string): { kind: BoilerplateKind; rule: string } | null {
  if (!/[\p{L}\p{N}]/u.test(folded)) return { kind: 'marker', rule: 'a line of signs' }
  if (folded.length > longest) return null
  if (folded.includes('doi:')) return { kind: 'credit', rule: 'a reference with its DOI' }
  const ending = folded.slice(-longestCredit)
  if (
    pictureCredit.test(ending) ||
    pictureBy.test(ending) ||
    pictureSource.test(ending) ||
    agencyPicture.test(ending)
  )
    return { kind: 'credit', rule: 'ends with the credit of a picture' }
  if (folded.length < longestPointer && pagePointer.test(folded))
    return { kind: 'navigation', rule: 'points to a page' }
  if (folded.length < longestPointer && menu.test(folded)) return { kind: 'navigation', rule: 'a menu' }
  if (isSharingBar(folded)) return { kind: 'sharing', rule: 'ways to share it' }
  if (folded.length < 60 && /^\d[\d,.]* comments?\b/.test(folded))
    return { kind: 'comments', rule: 'a count of comments' }
  return null
}
