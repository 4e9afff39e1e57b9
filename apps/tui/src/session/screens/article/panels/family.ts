import { counted, percent } from '@unspin/core/wording'
import type { Family, Member } from '@unspin/library'
import { inheritanceOf, nameOf } from '@unspin/library/reading'
import { articleAt, comparisonOf, originOf } from '../../../screen/destinations.ts'
import type { PanelRow } from './panel.ts'

const notRead: PanelRow[] = [{ remark: 'Reading the family …' }]
const none: PanelRow[] = [
  {
    remark:
      'This article is in no family: the library has no copies of it, or it has not been compared with the rest yet.',
  },
]

/** Where it stands among its copies; `family` is undefined until it was read. */
export function familyRows(id: string, family: Family | null | undefined): PanelRow[] {
  if (family === undefined) return notRead
  const members = family?.members ?? []
  const self = members.find((member) => member.id === id)
  if (!family || !self) return none
  const source = members.find((member) => member.id === self.parent)
  const copies = members.filter((member) => member.parent === id)
  const standing = source ? 'not its original' : 'its probable original'
  return [
    { remark: `One of ${counted(members.length, 'article')} of a family; ${standing}.` },
    { lines: ['Show the whole family'], opens: { screen: 'family', id } },
    ...(source ? [{ heading: 'Most probably made from' }, rowOf(source, self, source)] : []),
    ...(copies.length > 0 ? [{ heading: 'Most probably made from it' }] : []),
    ...copies.map((copy) => rowOf(self, copy, copy)),
  ]
}

/** A source and the copy that was made from it, of which `shown` is the one to tell of. */
function rowOf(source: Member, copy: Member, shown: Member): PanelRow {
  const inheritance = inheritanceOf(copy)
  const how = copy.link && inheritance ? ` · ${copy.link.label}, ${percent(inheritance.kept)} kept` : ''
  return {
    lines: [nameOf(shown), `${originOf(shown.article)}${how}`],
    opens: articleAt(shown.id),
    article: articleAt(shown.id),
    comparison: comparisonOf(source.article, copy.article),
  }
}
