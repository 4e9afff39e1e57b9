import { ByteReader, type ByteWriter } from './bytes.ts'

/**
 * A bucket holds the posting lists of neighbouring keys: for each key, ascending,
 *
 *     key - the key before (the first: the key)   number
 *     how many articles                           number
 *     how many bytes the list takes               number, left out of one article; 0: list kept apart
 *     the list: first article, then differences   numbers
 *
 * Most keys are fingerprints of one article: five or six bytes each, and nothing to unpack on the
 * way to the key that is asked for.
 */
export class BucketReader {
  key = 0
  /** How many articles have the key. */
  count = 0
  /** Where the list begins and how many bytes it takes. */
  start = 0
  length = 0
  private readonly bytes: Uint8Array
  private readonly reader: ByteReader

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.reader = new ByteReader(bytes)
  }

  /** Goes to the next key; false when there is none. */
  next(): boolean {
    const { reader } = this
    if (reader.isAtEnd) return false
    this.key += reader.number()
    this.count = reader.number()
    if (this.count === 1) {
      this.start = reader.at
      reader.number()
      this.length = reader.at - this.start
    } else {
      this.length = reader.number()
      this.start = reader.at
      reader.at += this.length
    }
    return true
  }

  /** Goes to a key; false when the bucket does not have it. */
  seek(key: number): boolean {
    while (this.next()) if (this.key >= key) return this.key === key
    return false
  }

  get isApart(): boolean {
    return this.length === 0
  }

  get list(): Uint8Array {
    return this.bytes.subarray(this.start, this.start + this.length)
  }
}

/** Writes the lists of a bucket, keys ascending. */
export class BucketWriter {
  private before = 0
  private readonly bytes: ByteWriter

  constructor(bytes: ByteWriter) {
    this.bytes = bytes
  }

  /** An empty list is one that is kept apart. */
  add(key: number, count: number, list: Uint8Array): void {
    this.bytes.number(key - this.before)
    this.before = key
    this.bytes.number(count)
    if (count > 1 || list.length === 0) this.bytes.number(list.length)
    this.bytes.append(list)
  }

  /** The bucket, as a view that is good until the next is begun. */
  take(): Uint8Array {
    this.before = 0
    return this.bytes.take()
  }
}
