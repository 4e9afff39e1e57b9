import { type Lexicon, prepare, type Prepared } from '@unspin/core'
import type { Store } from '../store/store.ts'
import type { StoredArticle } from '../store/summary.ts'

/**
 * Bytes of what is kept prepared, of one library. A thousand and more articles of news: as many as the
 * stories of a few days have copies, which is who meets whom.
 */
const mostBytes = 32 * 1024 * 1024

/**
 * Articles of a library that were read for comparing, by id and version: those asked for last, as many as
 * fit. They are of this process. Rejected: to keep them in the library's file. What a word is numbered is a
 * matter of the process, and what a release reads in a text would bind the file to it.
 */
export class PreparedTexts {
  readonly lexicon: Lexicon | undefined
  private readonly most: number
  /** In the order in which they were last asked for. */
  private readonly kept = new Map<string, Prepared>()
  private bytes = 0

  /** `most`: bytes that the prepared texts may take together. */
  constructor(lexicon: Lexicon | undefined, most = mostBytes) {
    this.lexicon = lexicon
    this.most = most
  }

  of(stored: StoredArticle): Prepared {
    const key = keyOf(stored)
    const known = this.kept.get(key)
    if (known) {
      this.kept.delete(key)
      this.kept.set(key, known)
      return known
    }
    const prepared = prepare(stored.article, this.lexicon ? { lexicon: this.lexicon } : {})
    this.keep(key, prepared)
    return prepared
  }

  private keep(key: string, prepared: Prepared): void {
    const { bytes } = prepared
    // It would take the place of all others, for one.
    if (bytes > this.most / 4) return
    this.kept.set(key, prepared)
    this.bytes += bytes
    for (const [oldest, { bytes: freed }] of this.kept) {
      if (this.bytes <= this.most) return
      this.kept.delete(oldest)
      this.bytes -= freed
    }
  }
}

/**
 * An article that is deleted and added again begins with version 1 again, so that id and
 * version alone may be two texts.
 */
const keyOf = ({ id, version, hash, added }: StoredArticle): string =>
  JSON.stringify([id, version, hash, added])

const ofStores = new WeakMap<Store, PreparedTexts>()

/** The prepared texts of a library, as long as it is open; begun anew where another lexicon is given. */
export function preparedTextsOf(store: Store, lexicon: Lexicon | undefined): PreparedTexts {
  const known = ofStores.get(store)
  if (known?.lexicon === lexicon && known) return known
  const begun = new PreparedTexts(lexicon)
  ofStores.set(store, begun)
  return begun
}
