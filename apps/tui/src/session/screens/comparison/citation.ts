import { percent, sideNames, sides } from '@unspin/core/wording'
import type { Side } from '@unspin/core'
import type { Subject } from '../../../results/subject.ts'
import { kindLooks } from '../../../text/kind-look.ts'
import { visible } from '../../../text/visible.ts'

/**
 * A passage as it can be cited: both wordings, where each stands, and how they
 * correspond; null where there is none.
 */
export function citationOf(subject: Subject, index: number): string | null {
  const passage = subject.comparison.passages[index]
  if (!passage) return null
  const { kind, similarity } = passage
  const wordings = sides.map((side) => {
    const [start, end] = passage[side]
    const words = visible(subject.articles[side].text.slice(start, end)).replace(/\s+/g, ' ')
    return `“${words}”\n${sideNames[side]}: ${origin(subject, side)}, characters ${start + 1}–${end}`
  })
  return `${wordings.join('\n\n')}\n\n${kind} (${kindLooks[kind].meaning}), ${percent(similarity)} similar\n`
}

function origin({ articles, names }: Subject, side: Side): string {
  const { title, publisher, published } = articles[side]
  return [title ?? names[side], publisher, published]
    .filter(Boolean)
    .map((part) => visible(part!))
    .join(', ')
}
