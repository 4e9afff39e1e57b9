declare module 'minhash' {
  /** A signature of the strings that it was updated with. */
  export class Minhash {
    constructor(options?: { numPerm?: number; seed?: number })
    update(text: string): void
    jaccard(other: Minhash): number
  }

  /** Signatures in buckets by bands of so many of their values. */
  export class LshIndex {
    constructor(options?: { bandSize?: number })
    insert(key: string, signature: Minhash): void
    /** Keys of those that share a bucket. Fails on a signature that was not inserted. */
    query(signature: Minhash): string[]
  }
}
