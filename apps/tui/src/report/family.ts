import { articleName } from '@unspin/library/reading'
import { percent } from '@unspin/core/wording'
import type { Family, Member } from '@unspin/library'
import type { Terminal } from '../terminal.ts'
import { count } from '../text/counts.ts'
import { truncate } from '../text/fit.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { factsOf, titleOf } from './family-list.ts'

/** A family as a tree: each copy below what it was most probably made from. */
export function familyLines(family: Family, terminal: Terminal): string[] {
  const { width, palette, unicode } = terminal
  const original = family.members[0]!
  const separated = (text: string) => (unicode ? text : text.replaceAll('·', '-'))
  return [
    paint(truncate(titleOf(family), width), 'strong', palette),
    separated(truncate(`${count(family.members.length, 'article')} · ${factsOf(family)}`, width)),
    ...prose(toldSentence(family), width, ''),
    '',
    ...memberLines(original, '', terminal).map(separated),
    ...branches(original, family, '', terminal).map(separated),
  ]
}

function branches(parent: Member, family: Family, lead: string, terminal: Terminal): string[] {
  const { unicode } = terminal
  const children = family.members.filter((member) => member.parent === parent.id)
  return children.flatMap((child, i) => {
    const isLast = i === children.length - 1
    const fork = isLast ? (unicode ? '└─ ' : '`- ') : unicode ? '├─ ' : '|- '
    const below = lead + (isLast ? '   ' : unicode ? '│  ' : '|  ')
    const [first = '', ...rest] = memberLines(child, below, terminal)
    return [lead + fork + first.slice(below.length), ...rest, ...branches(child, family, below, terminal)]
  })
}

function memberLines({ id, link, article }: Member, lead: string, { width, palette }: Terminal): string[] {
  const room = width - lead.length
  const relation = link ? `${link.label} ${percent(link.confidence)}` : 'original'
  const facts = [`id ${id}`, article.published, article.publisher].flatMap((fact) =>
    fact ? [visibleLine(fact)] : [],
  )
  const head = truncate(`${relation}  ${visibleLine(articleName(article))}`, room)
  return [
    lead + head.replace(relation, paint(relation, 'strong', palette)),
    lead + paint(truncate(facts.join(' · '), room), 'faint', palette),
  ]
}

function toldSentence({ told: { original, copy, neither } }: Family): string {
  if (original + copy === 0)
    return 'The texts do not tell which is the original; the first is likest to the rest.'
  return `Of its comparisons ${original} tell that the first is the original, ${copy} that it is a copy, ${neither} neither.`
}
