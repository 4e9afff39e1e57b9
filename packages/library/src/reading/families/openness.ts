import { type Branch, lineage, walk } from './branches.ts'
import { type Bundle, bundlesOf } from './bundles.ts'
import { copiesPerStep, openAtFirst, type Openness, type RowOf } from './rows.ts'

/** What is shown at first: those nearest to the original. */
export const nearOpen = (root: Branch): Openness => ({ open: openAtFirst(root), bundles: new Map() })

export function allOpen(root: Branch): Openness {
  const branches = [...walk(root)]
  const bundles = branches.flatMap((branch) => bundlesOf(branch) ?? [])
  return {
    open: new Set(branches.map(({ member }) => member.id)),
    bundles: new Map(bundles.map(({ key, copies }) => [key, copies.length])),
  }
}

export function setOpen(
  openness: Openness,
  row: RowOf<'member'> | RowOf<'bundle'>,
  isOpen: boolean,
): Openness {
  const open = new Set(openness.open)
  const bundles = new Map(openness.bundles)
  if (row.type === 'member') {
    if (isOpen) open.add(row.branch.member.id)
    else open.delete(row.branch.member.id)
  } else if (isOpen) bundles.set(row.bundle.key, copiesPerStep)
  else bundles.delete(row.bundle.key)
  return { open, bundles }
}

/** Shows more of the copies of a bundle. */
export function moreOpen({ open, bundles }: Openness, { key }: Bundle): Openness {
  return { open, bundles: new Map(bundles).set(key, (bundles.get(key) ?? 0) + copiesPerStep) }
}

/** As far as it takes to show a member. */
export function openedTo(openness: Openness, branch: Branch): Openness {
  const open = new Set(openness.open)
  const bundles = new Map(openness.bundles)
  for (const step of lineage(branch)) {
    if (!step.parent) continue
    open.add(step.parent.member.id)
    const bundle = bundlesOf(step.parent)?.find(({ copies }) => copies.includes(step))
    if (!bundle || bundle.copies.length === 1) continue
    const shown = Math.max(bundles.get(bundle.key) ?? 0, copiesPerStep, bundle.copies.indexOf(step) + 1)
    bundles.set(bundle.key, shown)
  }
  return { open, bundles }
}
