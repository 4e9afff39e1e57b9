import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isLibraryFile, LibraryError, libraryFile, type SqliteStore } from '@unspin/library'
import { Opened } from './opened.ts'

export interface ShelfOptions {
  /**
   * The folder that the library is in, or is to be made in by the first addition; null for none. It may be
   * the file of a library itself, such as a backup: that is only read.
   */
  folder: string | null
  /**
   * Told how far it is, 0..1, while a library of an older version is brought up to date
   * by the first who opens it here.
   */
  upgrading?: (share: number) => void
}

/**
 * Where a library is: opened by the first who needs it, and refused to those who may not. Until
 * then nothing of it is even loaded.
 */
export class Shelf {
  readonly folder: string | null
  protected readonly upgrading: ShelfOptions['upgrading']
  readonly #reader = new Opened(() =>
    open(this.file, this.#isFile ? { asIs: true } : { readOnly: true, ...this.#upgrade }),
  )
  readonly #writer = new Opened(() => open(this.file, this.#upgrade))

  constructor({ folder, upgrading }: ShelfOptions) {
    this.folder = folder
    this.upgrading = upgrading
  }

  get exists(): boolean {
    return this.folder !== null && isWritten(this.file)
  }

  /** @throws {LibraryError} when there is no place for one. */
  get file(): string {
    this.refuseWithoutPlace()
    return libraryFile(this.folder)
  }

  /**
   * For whatever changes nothing: it works with a library on a read-only disk too.
   * @throws {LibraryError} when there is none.
   */
  async reading(): Promise<SqliteStore> {
    this.refuseUnlessThere()
    return this.#reader.get()
  }

  /** @throws {LibraryError} when there is none. */
  async changing(): Promise<SqliteStore> {
    this.refuseUnlessThere()
    return this.making()
  }

  /** Makes one where there is none. */
  async making(): Promise<SqliteStore> {
    this.refuseFile()
    return this.#writer.get()
  }

  /** A backup is never changed: with an article added by mistake it would be no backup any more. */
  refuseFile(): void {
    if (this.#isFile)
      throw new LibraryError(
        this.file,
        'read-only',
        "is one file, such as a backup, and is only read. Name a library's folder by --library; `unspin library restore` makes one of a backup.",
      )
  }

  refuseWithoutPlace(): asserts this is { folder: string } {
    if (this.folder === null)
      throw new LibraryError('Unspin', 'no-library', 'was started here without a library.')
  }

  refuseUnlessThere(): void {
    const { file } = this
    if (!isWritten(file))
      throw new LibraryError(
        dirname(file),
        'no-library',
        'holds no library. Add articles by `unspin add PATH…`, restore a backup by `unspin library restore FILE`, or name another folder by --library.',
      )
  }

  async close(): Promise<void> {
    await this.#reader.close()
    await this.#writer.close()
  }

  get #isFile(): boolean {
    return this.folder !== null && isLibraryFile(this.folder)
  }

  get #upgrade(): Pick<ShelfOptions, 'upgrading'> {
    return this.upgrading ? { upgrading: this.upgrading } : {}
  }
}

/** A process that was killed while it made a library has left an empty file. */
const isWritten = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

async function open(
  file: string,
  options: { readOnly?: boolean; asIs?: boolean } & Pick<ShelfOptions, 'upgrading'>,
): Promise<SqliteStore> {
  const { openSqliteStore } = await import('./opening.ts')
  return openSqliteStore(file, options)
}
