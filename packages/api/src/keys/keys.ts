import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, unwatchFile, watchFile } from 'node:fs'
import { dirname, join } from 'node:path'
import { LibraryError, makeFolder, replaceFile, workingWith } from '@unspin/library'
import { z } from 'zod'

/** What is kept of a key. Nobody who reads this can use the key. */
const keptKey = z.object({
  id: z.string(),
  /** Whose it is, or what for. */
  name: z.string(),
  created: z.iso.datetime(),
  /** SHA-256, hexadecimal. A key is long and random, so there is nothing to guess from it. */
  hash: z.string().regex(/^[\da-f]{64}$/),
})
type KeptKey = z.output<typeof keptKey>

const keyFile = z.object({ keys: z.array(keptKey) })

/**
 * Milliseconds. Looking again and again works on every file system, and whichever
 * process it is that revokes a key.
 */
const lookEvery = 500

export type KeySummary = Omit<KeptKey, 'hash'>

/**
 * The keys that a server asks of whoever is not on its machine, kept beside the
 * library in a file for its user alone.
 */
export class Keys {
  readonly #file: string

  /** @param folder the library's */
  constructor(folder: string) {
    this.#file = join(folder, 'keys.json')
  }

  list(): KeySummary[] {
    return this.#read().map(({ id, name, created }) => ({ id, name, created }))
  }

  /** The key cannot be shown a second time. */
  create(name: string): { id: string; key: string } {
    const id = randomBytes(6).toString('hex')
    const key = `unspin_${randomBytes(32).toString('base64url')}`
    const kept = { id, name, created: new Date().toISOString(), hash: digest(key).toString('hex') }
    this.#write([...this.#read(), kept])
    return { id, key }
  }

  /** Tells whether there was such a key. */
  revoke(id: string): boolean {
    const keys = this.#read()
    const rest = keys.filter((key) => key.id !== id)
    if (rest.length < keys.length) this.#write(rest)
    return rest.length < keys.length
  }

  /**
   * Compares with all keys, and each to its end, so that the time it takes tells nothing. Read each
   * time: a key may have been revoked.
   */
  accept(key: string): boolean {
    const given = digest(key)
    const matches = this.#read().filter((kept) => timingSafeEqual(given, Buffer.from(kept.hash, 'hex')))
    return matches.length > 0
  }

  /** Calls back when keys were made or revoked, until the returned function is called. */
  watch(onChange: () => void): () => void {
    const listener = () => onChange()
    watchFile(this.#file, { interval: lookEvery, persistent: false }, listener)
    return () => unwatchFile(this.#file, listener)
  }

  #read(): KeptKey[] {
    const text = this.#text()
    if (text === null) return []
    try {
      return keyFile.parse(JSON.parse(text)).keys
    } catch (error) {
      throw new LibraryError(
        this.#file,
        'damaged',
        'is no list of keys. Remove it, and start `unspin serve` again for a new key.',
        { cause: error },
      )
    }
  }

  #text(): string | null {
    return existsSync(this.#file) ? workingWith(this.#file, () => readFileSync(this.#file, 'utf8')) : null
  }

  /** As a whole or not at all. */
  #write(keys: KeptKey[]): void {
    workingWith(this.#file, () => {
      makeFolder(dirname(this.#file))
      replaceFile(this.#file, `${JSON.stringify({ keys }, null, 2)}\n`, 0o600)
    })
  }
}

const digest = (key: string): Buffer => hash('sha256', key, 'buffer')
