import { publicationInWords } from '@unspin/core/dates'
import { counted, percent } from '@unspin/core/wording'
import type { Family, Member } from '@unspin/library'
import {
  argumentOf,
  type Branch,
  inheritanceOf,
  nameOf,
  parentageOf,
  treeOf,
  walk,
} from '@unspin/library/reading'
import type { Terminal } from '../terminal.ts'
import { truncate } from '../text/fit.ts'
import { paint } from '../text/paint.ts'
import { prose } from '../text/prose.ts'
import { visibleLine } from '../text/visible.ts'
import { factsOf, titleOf } from './family-list.ts'
import { leadBelow, leadsOf } from './tree-leads.ts'

/** A family as a tree: each copy below what it was most probably made from. */
export function familyLines(family: Family, terminal: Terminal): string[] {
  const { width, palette, unicode } = terminal
  const branches = [...walk(treeOf(family.members))]
  const leads = leadsOf(branches.map(ledRow), width, unicode)
  const members = new Map(family.members.map((member) => [member.id, member]))
  const argument = argumentOf(family, (day) => day).join(' ')
  return [
    paint(truncate(titleOf(family), width), 'strong', palette),
    truncate(`${counted(family.members.length, 'article')} · ${factsOf(family)}`, width),
    ...prose(visibleLine(argument), width, ''),
    '',
    ...branches.flatMap(({ member }, i) =>
      memberLines(member, parentageOf(member, members), leads[i]!, terminal),
    ),
  ]
}

const ledRow = (branch: Branch) => ({
  depth: branch.depth,
  isLast: branch.parent?.copies.at(-1) === branch,
})

function memberLines(
  member: Member,
  why: string | null,
  lead: string,
  { width, palette, unicode }: Terminal,
): string[] {
  const { id, link, article } = member
  const gap = lead === '' ? '' : ' '
  const room = width - lead.length - gap.length
  const relation = relationOf(member)
  const title = truncate(`${relation}  ${visibleLine(nameOf(member))}`, room)
  const facts = [
    `id ${visibleLine(id)}`,
    publicationInWords(article),
    article.publisher && visibleLine(article.publisher),
    link && `confidence ${percent(link.confidence)}`,
  ].filter(Boolean)
  return [
    lead + gap + title.replace(relation, paint(relation, 'strong', palette)),
    ...[truncate(facts.join(' · '), room), ...(why === null ? [] : prose(visibleLine(why), room, ''))].map(
      (line) => leadBelow(lead, unicode) + gap + paint(line, 'faint', palette),
    ),
  ]
}

function relationOf(member: Member): string {
  const inheritance = inheritanceOf(member)
  return inheritance ? `${member.link!.label}, ${percent(inheritance.kept)} kept` : 'probable original'
}
