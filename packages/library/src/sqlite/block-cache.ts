/** Blocks of bytes read lately, up to so many bytes; what came first goes first. Blocks never change. */
export class BlockCache {
  private size = 0
  private readonly blocks = new Map<number, Uint8Array | null>()
  private readonly capacity: number

  constructor(capacity: number) {
    this.capacity = capacity
  }

  get(key: number, read: () => Uint8Array | null): Uint8Array | null {
    const known = this.blocks.get(key)
    if (known !== undefined) return known
    const block = read()
    this.blocks.set(key, block)
    this.size += sizeOf(block)
    if (this.size > this.capacity) this.makeRoom()
    return block
  }

  private makeRoom(): void {
    for (const [key, block] of this.blocks) {
      this.blocks.delete(key)
      this.size -= sizeOf(block)
      if (this.size <= this.capacity) return
    }
  }
}

/** With what a map's entry and an array's header take. */
const sizeOf = (block: Uint8Array | null) => (block?.length ?? 0) + 160
