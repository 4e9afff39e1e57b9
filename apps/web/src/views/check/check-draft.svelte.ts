import type { Article } from '@unspin/core'
import { readAddress, withoutCredentials } from '@unspin/library/addresses'
import type { Dashboard } from '../../dashboard.svelte.ts'
import { contentOf } from '../../pairs/content-of.ts'
import type { Content, TextSource } from '../../pairs/content.ts'
import { type Addressed, contentKey } from '../../pairs/pair.ts'
import { TabStore } from '../../pairs/tab-store.ts'
import { SourceField } from '../../sources/source-field.svelte.ts'

const storageKey = 'unspin.check'

/** What a new article to check may be: a text that comes along, or an address. */
export type Checked = TextSource | Addressed

interface Saved {
  content: Content
  address: string
}

/**
 * The article that somebody is about to check, text or address, and those that this tab has checked before.
 * Both outlive a reload as far as the tab's storage holds them.
 */
export class CheckDraft {
  readonly field: SourceField
  address = $state('')
  addressProblem = $state<string | null>(null)
  readonly #storage: Storage
  readonly #checked: TabStore<Checked>

  constructor({ client }: Dashboard, storage: Storage = sessionStorage) {
    this.field = new SourceField(client)
    this.#storage = storage
    this.#checked = new TabStore(storage, 'checked', (checked) => contentKey([checked]))
    this.#restore()
  }

  /**
   * Keeps the text or address as an article to check. Answers the key of the check's address, or null
   * when a field is wrong and says so.
   */
  submit(): string | null {
    const address = this.address.trim()
    this.addressProblem = null
    this.field.problem = null
    const { problem } = address === '' ? { problem: null } : readAddress(address)
    if (problem !== null) this.addressProblem = `This ${problem}`
    else if (address !== '') return this.#checked.keep({ address })
    else if (this.field.reading) this.field.problem = 'The file is still being read. Check again in a moment.'
    else if (this.field.text.trim() === '')
      this.field.problem = 'Paste the article here, drop its file, or give its address below.'
    else return this.#checked.keep(this.field.source)
    return null
  }

  /** What is checked at an address; null when this tab does not have it. */
  checked(key: string): Checked | null {
    return this.#checked.get(key)
  }

  /** Puts in again what was checked. `article` is how it was read. */
  put(checked: Checked, article: Article | undefined): void {
    if ('address' in checked) this.field.clear()
    else this.field.put(contentOf(checked, article))
    this.address = 'address' in checked ? checked.address : ''
    this.addressProblem = null
  }

  save(): void {
    const saved: Saved = { content: this.field.content, address: withoutCredentials(this.address) }
    try {
      this.#storage.setItem(storageKey, JSON.stringify(saved))
    } catch {
      this.#storage.removeItem(storageKey) // too large: better none than that of an earlier time
    }
  }

  #restore(): void {
    const stored = this.#storage.getItem(storageKey)
    if (stored === null) return
    const { content, address } = JSON.parse(stored) as Saved
    this.field.put(content)
    this.address = address
  }
}
