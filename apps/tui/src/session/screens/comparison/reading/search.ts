import { sides } from '@unspin/core/wording'
import type { ReadingState } from './reading.ts'

/** The next passage that has the words, on either side; the current one where none other has. */
export function passageWith({
  subject,
  passage,
  search,
}: Pick<ReadingState, 'subject' | 'passage' | 'search'>): number {
  const { passages } = subject.comparison
  const wanted = folded(search ?? '')
  const has = (index: number) =>
    sides.some((side) =>
      folded(subject.articles[side].text.slice(...passages[index]![side])).includes(wanted),
    )
  const after = passages.map((_, step) => (passage + 1 + step) % passages.length)
  return (wanted === '' ? undefined : after.find(has)) ?? passage
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
