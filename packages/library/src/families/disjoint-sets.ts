/**
 * Sets that grow together (Tarjan 1975, "Efficiency of a good but not linear set union algorithm"); an
 * unknown id is a set by itself.
 */
export class DisjointSets {
  private readonly parents = new Map<string, string>()

  /** One member that stands for all of the set. */
  find(id: string): string {
    let root = id
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next
    for (let at = id; at !== root;) {
      const next = this.parents.get(at)!
      this.parents.set(at, root)
      at = next
    }
    return root
  }

  join(one: string, other: string): void {
    const [root, otherRoot] = [this.find(one), this.find(other)]
    if (root !== otherRoot) this.parents.set(otherRoot, root)
  }
}
