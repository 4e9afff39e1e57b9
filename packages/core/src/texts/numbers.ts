const firstSize = 1 << 12

/**
 * Small numbers for things that have large ones, for as long as one text is read, or two
 * meet. One array serves all readings of a process, since reading is synchronous: what an
 * earlier one left has an older stamp.
 */
export class SmallNumbers {
  private numbers = new Int32Array(firstSize)
  private stamps = new Int32Array(firstSize)
  private stamp = 0

  /** Forgets all, and makes room for things numbered below `size`, as far as that is known; more may come. */
  begin(size: number): void {
    if (size > this.numbers.length) this.grow(size)
    if (++this.stamp === 0x7fff_ffff) {
      this.stamps.fill(0)
      this.stamp = 1
    }
  }

  /** The small number of a thing; -1 for none. */
  of(thing: number): number {
    return this.stamps[thing] === this.stamp ? this.numbers[thing] : -1
  }

  set(thing: number, number: number): void {
    if (thing >= this.numbers.length) this.grow(thing + 1)
    this.numbers[thing] = number
    this.stamps[thing] = this.stamp
  }

  private grow(size: number): void {
    const length = 2 ** Math.ceil(Math.log2(size))
    const [numbers, stamps] = [new Int32Array(length), new Int32Array(length)]
    numbers.set(this.numbers)
    stamps.set(this.stamps)
    this.numbers = numbers
    this.stamps = stamps
  }
}
