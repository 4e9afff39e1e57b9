import type { Anchors } from './anchors.ts'

/** Anchors that belong together, by index, in order of `a`. */
export interface Chain {
  anchors: number[]
  /** Sum of the anchors' weights. */
  weight: number
}

/** Gathers anchors that lie within `gap` words of an earlier one nearby in both texts. Cost: linear in the anchors. */
export function chainAnchors(anchors: Anchors, gap: number): Chain[] {
  const groups = new DisjointSets(anchors.count)
  // The plane is cut into cells of `gap` by `gap`; a cell remembers its latest anchor, and only neighbouring cells are looked at.
  const latest = new Map<number, number>()
  const columns = 1 << 26
  for (let i = 0; i < anchors.count; i++) {
    const cellA = Math.floor(anchors.a[i] / gap)
    const cellB = Math.floor(anchors.b[i] / gap)
    for (let x = cellA - 1; x <= cellA; x++)
      for (let y = cellB - 1; y <= cellB + 1; y++) {
        const other = latest.get(x * columns + y)
        if (other === undefined) continue
        if (anchors.a[i] - anchors.a[other] <= gap && Math.abs(anchors.b[i] - anchors.b[other]) <= gap)
          groups.join(i, other)
      }
    latest.set(cellA * columns + cellB, i)
  }
  const chains = new Map<number, Chain>()
  for (let i = 0; i < anchors.count; i++) {
    const root = groups.find(i)
    let chain = chains.get(root)
    if (!chain) chains.set(root, (chain = { anchors: [], weight: 0 }))
    chain.anchors.push(i)
    chain.weight += anchors.weights[i]
  }
  return [...chains.values()]
}

/** Union-find with path halving. */
class DisjointSets {
  private readonly parent: Int32Array

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  find(i: number): number {
    const { parent } = this
    while (parent[i] !== i) i = parent[i] = parent[parent[i]]
    return i
  }

  join(i: number, j: number): void {
    this.parent[this.find(i)] = this.find(j)
  }
}
