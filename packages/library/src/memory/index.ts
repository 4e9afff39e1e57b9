import type { KeyKind, PostingList, PostingLists } from '../postings/lists.ts'

/** An inverted index in plain maps. */
export class MemoryIndex implements PostingLists {
  articles = 0
  end = 0
  private readonly lists: Record<KeyKind, Map<number, number[]>> = { fingerprint: new Map(), term: new Map() }
  private readonly gone = new Set<number>()

  add(article: number, fingerprints: Uint32Array, terms: Uint32Array): void {
    this.articles++
    this.end = article + 1
    addTo(this.lists.fingerprint, fingerprints, article)
    addTo(this.lists.term, terms, article)
  }

  remove(article: number): void {
    if (this.gone.has(article)) return
    this.gone.add(article)
    this.articles--
  }

  find(kind: KeyKind, keys: Uint32Array): PostingList[] {
    const found: PostingList[] = []
    for (const key of keys) {
      const articles = this.lists[kind].get(key)
      if (articles) found.push({ key, count: articles.length, visit: this.visitor(articles) })
    }
    return found
  }

  private visitor(articles: number[]): PostingList['visit'] {
    return (most, visit, after = -1) => {
      let left = most
      for (const article of articles) {
        if (article <= after) continue
        if (left-- <= 0) return
        if (!this.gone.has(article)) visit(article)
      }
    }
  }

  postings(): { fingerprints: number; terms: number } {
    return { fingerprints: sizeOf(this.lists.fingerprint), terms: sizeOf(this.lists.term) }
  }
}

function addTo(lists: Map<number, number[]>, keys: Uint32Array, article: number): void {
  for (const key of keys) {
    const list = lists.get(key)
    if (list) list.push(article)
    else lists.set(key, [article])
  }
}

function sizeOf(lists: Map<number, number[]>): number {
  let size = 0
  for (const { length } of lists.values()) size += length
  return size
}
