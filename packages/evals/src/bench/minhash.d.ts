declare module 'minhash' {
  /** A signature of the strings that it was updated with. */
  export class Minhash {
    constructor(options?: { numPerm?: number; seed?: number })
    update(text: string): void
    jaccard(other: Minhash): number
  }
}
