import type { Imports } from './imports.ts'

/**
 * The files that import one another in a circle, each circle once. The linter finds these too, in what is
 * TypeScript alone: a circle that goes through a Svelte component it does not see.
 */
export function circlesIn(imports: Imports): string[][] {
  const circles: string[][] = []
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  // Strongly connected components, as Tarjan (1972) finds them.
  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, order.get(file)!)
    open.push(file)
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) visit(target)
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!))
    }
    if (lowest.get(file) !== order.get(file)) return
    const component = open.splice(open.indexOf(file))
    if (component.length > 1 || imports.get(file)?.includes(file)) circles.push(component)
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return circles
}
