/** Union-find with path halving. */
export class DisjointSets {
  private readonly parent: Int32Array

  constructor(size: number) {
    this.parent = new Int32Array(size)
    for (let i = 0; i < size; i++) this.parent[i] = i
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
