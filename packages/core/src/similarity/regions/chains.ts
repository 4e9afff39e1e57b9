import { DisjointSets } from '../disjoint-sets.ts'
import type { Anchors } from './anchors.ts'

/** Anchors that belong together, by index, in order of `a`. */
export interface Chain {
  anchors: number[]
  /** Sum of the anchors' weights. */
  weight: number
}

/**
 * Gathers anchors that lie within `gap` words of an earlier one nearby in both
 * texts. Cost: linear in the anchors.
 */
export function chainAnchors(anchors: Anchors, gap: number): Chain[] {
  const groups = new DisjointSets(anchors.count)
  const joinIfNear = (i: number, other: number) => {
    if (other < 0) return
    if (anchors.a[i] - anchors.a[other] <= gap && Math.abs(anchors.b[i] - anchors.b[other]) <= gap)
      groups.join(i, other)
  }
  // The plane is cut into cells of `gap` by `gap`, of which two rows are kept at a time; a cell remembers its
  // latest anchor, and only neighbouring cells are looked at.
  let columns = 2
  for (let i = 0; i < anchors.count; i++) columns = Math.max(columns, Math.floor(anchors.b[i] / gap) + 3)
  let row = 0
  let current = new Int32Array(columns).fill(-1)
  let previous = new Int32Array(columns).fill(-1)
  for (let i = 0; i < anchors.count; i++) {
    const cellA = Math.floor(anchors.a[i] / gap)
    // The first column stays empty, so that each cell has neighbours.
    const cellB = Math.floor(anchors.b[i] / gap) + 1
    if (cellA > row) {
      ;[previous, current] = [current, previous]
      current.fill(-1)
      if (cellA > row + 1) previous.fill(-1)
      row = cellA
    }
    for (let column = cellB - 1; column <= cellB + 1; column++) {
      joinIfNear(i, previous[column])
      joinIfNear(i, current[column])
    }
    current[cellB] = i
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
