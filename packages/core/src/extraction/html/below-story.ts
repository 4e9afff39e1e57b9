import type { BoilerplateKind } from '../../article.ts'
import type { Piece } from './pieces.ts'
import type { Reason } from './residue.ts'

/**
 * Headings of what follows a story, by how they begin, in lower case. No two lists hold
 * beginnings of the same heading.
 */
const openings: [kind: BoilerplateKind, starts: string][] = [
  [
    'related',
    `related; more from; more stories; more news; more posts; more articles; you may also; you might also; you may like; you might like;
    you'll also like; what to read next; also in the news; recommended; recommendations; latest news; latest stories; latest posts;
    recent posts; recent articles; most read; most popular; popular posts; popular stories; popular articles; trending; editor's picks;
    editors' picks; this might be interesting; today's community; mehr zum thema; mehr aus; das könnte sie auch; das könnte dich auch;
    auch interessant; weitere artikel; à lire aussi; sur le même sujet; dans la même rubrique; les plus lus; articles liés;
    te puede interesar; noticias relacionadas; artículos relacionados; más noticias; lo más leído; potrebbe interessarti;
    articoli correlati; ti potrebbe interessare; i più letti`,
  ],
  ['credit', 'about the author; about the writer; about our author; über den autor; über die autorin; à propos de l; sobre el autor; sobre la autora; informazioni sull'],
] // prettier-ignore

/** Lists that a story may end with, by the whole heading. */
const references = new Set(
  `references; article references; sources; article sources; footnotes; endnotes; citations; works cited; bibliography; quellen;
  einzelnachweise; références; fuentes; referencias; fonti; riferimenti`
    .split(/;\s+/)
    .map((heading) => heading.trim()),
)

const starts = openings.flatMap(([kind, list]) =>
  list.split(';').map((start) => ({ kind, start: start.trim().replace(/\s+/g, ' ') })),
)
const longestOpening = 60
/** What follows a story is less of the text than this. */
const mostBelow = 0.3
const mostAuthorBox = 0.12
const longestAuthorBox = 300

/**
 * Removes what follows the story in the same element: from a heading of such things, or the
 * name of the author, to the end.
 */
export function removeBelow(pieces: Piece[], byline: string[]): void {
  const sizes = pieces.map(({ text, removal }) => (removal ? 0 : text.length))
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  let above = 0
  for (const [i, piece] of pieces.entries()) {
    const below = whole - above
    above += sizes[i]!
    if (piece.removal || below > whole * mostBelow) continue
    const removal =
      openingOf(piece) ??
      (below < Math.max(whole * mostAuthorBox, longestAuthorBox) ? signature(piece, byline) : null)
    if (!removal) continue
    for (const one of pieces.slice(i)) one.removal ??= removal
    return
  }
}

function openingOf({ text, heading }: Piece): Reason | null {
  if (text.length > longestOpening) return null
  const folded = text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[\s:]+$/, '')
  if (references.has(folded)) return { kind: 'credit', rule: `below the heading “${text}”` }
  const opening = heading > 0 ? starts.find(({ start }) => folded.startsWith(start)) : undefined
  return opening ? { kind: opening.kind, rule: `below the heading “${text}”` } : null
}

/** The author's name on a line of its own, where the story has ended. */
function signature({ text }: Piece, byline: string[]): Reason | null {
  const isName = byline.some(
    (name) => name.length > 4 && text.startsWith(name) && text.length < name.length + 30,
  )
  return isName && !/[.!?]$/.test(text)
    ? { kind: 'credit', rule: 'the name of the author below the story' }
    : null
}
