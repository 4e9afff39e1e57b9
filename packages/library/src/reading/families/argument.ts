import { byPublication, clockInWords, firstPublished } from '@unspin/core/dates'
import { counted } from '@unspin/core/wording'
import type { Family, Member } from '../../families/family.ts'
import { outletOf } from './member.ts'

/** Why the original of a family is taken for it, and what speaks against it, in sentences. */
export function argumentOf(family: Family, dayInWords: (day: string) => string): string[] {
  return [comparisonsSentence(family), datesSentence(family, dayInWords)]
}

function comparisonsSentence({ told, members }: Family): string {
  const { original, copy, neither } = told
  if (original + copy === 0)
    return members.length === 2
      ? 'The texts do not tell which of the two is the original.'
      : 'The texts do not tell which is the original; this one is likest to the rest.'
  const silent =
    neither > 0 ? `; ${counted(neither, 'comparison')} ${neither === 1 ? 'tells' : 'tell'} neither` : ''
  const against = copy === 0 ? 'none that it is a copy' : `${counted(copy, 'comparison')} that it is a copy`
  return `${counted(original, 'comparison')} with other members ${original === 1 ? 'tells' : 'tell'} that it is the original, ${against}${silent}.`
}

function datesSentence({ members: [root, ...copies] }: Family, dayInWords: (day: string) => string): string {
  const dated = copies.filter(({ article }) => article.published !== null).toSorted(byTime)
  const when = ({ article }: Member) =>
    [dayInWords(article.published!), clockInWords(article)].filter((part) => part !== null).join(', ')
  if (root!.article.published === null)
    return dated.length === 0
      ? 'No member is dated.'
      : `It is not dated; ${dated.length === 1 ? 'one other member is' : `${dated.length} others are`}.`
  if (dated.length === 0) return `It alone is dated: ${when(root!)}.`
  const after = (member: Member) => firstPublished(root!.article, member.article)
  const [earliest, ...others] = dated.filter((member) => after(member) > 0)
  if (earliest)
    return `Its date, ${when(root!)}, speaks against it: ${counted(others.length + 1, 'member')} ${others.length === 0 ? 'is' : 'are'} dated earlier, the first ${when(earliest)} (${outletOf(earliest)}). A later date can be that of an update.`
  const untold = dated.filter((member) => after(member) === 0)
  if (untold.length === 0)
    return `It is the earliest by date: ${when(root!)}; the next is of ${when(dated[0]!)} (${outletOf(dated[0]!)}).`
  const day = root!.article.published
  const verb = untold.every(({ article }) => article.published === day) ? ['shares', 'share'] : ['may be of', 'may be of'] // prettier-ignore
  return `No member is dated earlier than its day, ${when(root!)}; ${untold.length === 1 ? `one ${verb[0]}` : `${untold.length} ${verb[1]}`} it.`
}

const byTime = (one: Member, other: Member): number => byPublication(one.article, other.article)
