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
  const dated = copies.filter(({ article }) => article.published !== null)
  const day = root!.article.published
  if (day === null)
    return dated.length === 0
      ? 'No member is dated.'
      : `It is not dated; ${dated.length === 1 ? 'one other member is' : `${dated.length} others are`}.`
  if (dated.length === 0) return `It alone is dated: ${dayInWords(day)}.`
  const [first] = dated.toSorted(byDay)
  const earlier = dated.filter(({ article }) => article.published! < day)
  if (earlier.length > 0)
    return `Its date, ${dayInWords(day)}, speaks against it: ${counted(earlier.length, 'member')} ${earlier.length === 1 ? 'is' : 'are'} dated earlier, the first ${dayInWords(first!.article.published!)} (${outletOf(first!)}). A later date can be that of an update.`
  const same = dated.filter(({ article }) => article.published === day)
  if (same.length > 0)
    return `No member is dated earlier than its day, ${dayInWords(day)}; ${same.length === 1 ? 'one shares' : `${same.length} share`} it.`
  return `It is the earliest by date: ${dayInWords(day)}; the next is of ${dayInWords(first!.article.published!)} (${outletOf(first!)}).`
}

function byDay(one: Member, other: Member): number {
  return one.article.published! < other.article.published! ? -1 : 1
}
