/** The two kinds of keys that articles are found by. */
export type KeyKind = 'fingerprint' | 'term'

/** The articles that have a key. Articles are known here by number, in the order in which they were added. */
export interface PostingList {
  readonly key: number
  /** How many articles have it, about: some of them may be gone. */
  readonly count: number
  /**
   * Calls `visit` with the articles above `after`, ascending, those that are gone left
   * out; stops after about `most`.
   */
  visit(most: number, visit: (article: number) => void, after?: number): void
}

/** Which articles have which keys. */
export interface PostingLists {
  /** How many articles there are: what rarity is measured against. */
  readonly articles: number
  /** No article has this number or a higher one. */
  readonly end: number
  /** The lists of those keys that any article has. */
  find(kind: KeyKind, keys: Uint32Array): PostingList[]
}
