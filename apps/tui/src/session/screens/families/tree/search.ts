import { type Branch, nameOf, ownerOf, type TreeRow, walk } from '@unspin/library/reading'

/**
 * The member that has the words in its headline, outlet or date, from a row on and
 * round the end; null where none has.
 */
export function nextMatch(
  root: Branch,
  here: TreeRow | undefined,
  search: string,
  steps: 0 | 1 | -1,
): string | null {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const branches = [...walk(root)]
  const at = here ? branches.indexOf(ownerOf(here)) : 0
  const { length } = branches
  for (let i = 0; i < length; i++) {
    const index = (at + steps + (steps < 0 ? -i : i) + 2 * length) % length
    const text = textOf(branches[index]!)
    if (words.every((word) => text.includes(word))) return branches[index]!.member.id
  }
  return null
}

function textOf({ member }: Branch): string {
  const { publisher, published } = member.article
  return [nameOf(member), publisher, published, member.link?.label].join(' ').toLowerCase()
}
