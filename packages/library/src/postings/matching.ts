import type { PostingLists } from './lists.ts'

/**
 * The numbers of the articles that have all of these terms, ascending; none for no terms.
 * Reads the rarest term's list first.
 */
export function matching(lists: PostingLists, terms: Uint32Array): number[] {
  const found = lists.find('term', terms)
  if (terms.length === 0 || found.length < terms.length) return []
  const [rarest, ...others] = found.sort((one, other) => one.count - other.count)
  let numbers: number[] = []
  rarest.visit(Infinity, (number) => numbers.push(number))
  for (const list of others) numbers = shared(numbers, list)
  return numbers
}

function shared(
  numbers: number[],
  list: { visit: (most: number, visit: (number: number) => void) => void },
): number[] {
  const both: number[] = []
  let at = 0
  list.visit(Infinity, (number) => {
    while (numbers[at] < number) at++
    if (numbers[at] === number) both.push(number)
  })
  return both
}
