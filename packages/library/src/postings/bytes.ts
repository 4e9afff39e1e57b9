/**
 * Bytes written one number after another. Numbers are unsigned, up to 32 bits, seven bits a
 * byte, the lowest first (LEB128).
 */
export class ByteWriter {
  length = 0
  private bytes = new Uint8Array(1024)

  number(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(5)
    let rest = value >>> 0
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }

  append(other: Uint8Array): void {
    if (this.length + other.length > this.bytes.length) this.grow(other.length)
    this.bytes.set(other, this.length)
    this.length += other.length
  }

  /** What was written since the last time, as a view: good until the next number is written. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.length)
    this.length = 0
    return taken
  }

  private grow(by: number): void {
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  at: number
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  number(): number {
    const { bytes } = this
    let byte = bytes[this.at++]
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[this.at++]
      value |= (byte & 0x7f) << shift
    }
    return value >>> 0
  }
}
