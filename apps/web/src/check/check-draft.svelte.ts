import type { Client } from '../api/client.ts'
import type { Dashboard } from '../dashboard.svelte.ts'
import type { Addressed } from '../pairs/pair.ts'
import { type Content, SourceField, type ToldSource } from '../start/source-field.svelte.ts'

const storageKey = 'unspin.check'

/** What a new article to check may be: a text that comes along, or an address. */
export type Checked = ToldSource | Addressed

interface Saved {
  content: Content
  address: string
  isAsked: boolean
}

/** An article that the library may not have while it is put in and checked. It outlives a reload, as far as the tab holds it. */
export class CheckDraft {
  readonly field: SourceField
  address = $state('')
  addressProblem = $state<string | null>(null)
  /** What is being checked; null while it is being put in. */
  checked = $state.raw<Checked | null>(null)
  readonly #storage: Storage

  constructor({ client }: Dashboard, storage: Storage = sessionStorage) {
    this.field = new SourceField(client)
    this.#storage = storage
    this.#restore()
  }

  /** Takes what was put in as what is to be checked; false where something is wanting, which its field then tells. */
  submit(): boolean {
    const address = this.address.trim()
    this.addressProblem = null
    this.field.problem = null
    if (address !== '' && !/^https?:\/\/\S/iu.test(address))
      this.addressProblem = 'An address begins with https:// or http://.'
    else if (address !== '') this.checked = { address }
    else if (this.field.reading) this.field.problem = 'The file is still being read. Check again in a moment.'
    else if (this.field.text.trim() === '')
      this.field.problem = 'Paste the article here, drop its file, or give its address below.'
    else this.checked = this.field.source
    this.save()
    return this.checked !== null
  }

  /** Back to what was put in. */
  change(): void {
    this.checked = null
    this.save()
  }

  clear(): void {
    this.field.clear()
    this.address = ''
    this.change()
  }

  save(): void {
    const { content } = this.field
    const saved: Saved = { content, address: this.address, isAsked: this.checked !== null }
    try {
      this.#storage.setItem(storageKey, JSON.stringify(saved))
    } catch {
      this.#storage.removeItem(storageKey) // too large: better none than that of an earlier time
    }
  }

  #restore(): void {
    const stored = this.#storage.getItem(storageKey)
    if (stored === null) return
    const { content, address, isAsked } = JSON.parse(stored) as Saved
    this.field.put(content)
    this.address = address
    if (isAsked) this.submit()
  }
}

/** Adds what was checked to the library, and answers the id that it has there. */
export function addChecked(client: Client, checked: Checked): Promise<string> {
  const request =
    'address' in checked ? { places: [checked.address] } : { articles: [{ ...checked, place: null }] }
  return new Promise((resolve, reject) => {
    let id: string | undefined
    let problem = 'Nothing that could be read as an article is there.'
    client.library.add.subscribe(request, {
      onData: (event) => {
        if (event.type === 'added') id ??= event.articles[0]?.id
        if (event.type === 'failed' || event.type === 'skipped') problem = `${event.place} ${event.reason}`
      },
      onError: reject,
      onComplete: () => (id === undefined ? reject(new NotAdded(problem)) : resolve(id)),
    })
  })
}

/** Why an article is not in the library although nothing failed. */
export class NotAdded extends Error {}
