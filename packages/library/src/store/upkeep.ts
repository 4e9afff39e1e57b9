export interface VerifyOptions {
  signal?: AbortSignal
  /**
   * Told of how many versions of articles were looked at so far, and how much of all is done, 0..1; what it
   * gives, if anything, is awaited.
   */
  reached?: (versions: number, share: number) => Promise<void> | void
}

/**
 * What a store may offer beside its contract: the upkeep of what it is kept in. A search engine sees to that
 * by itself; a file has nobody else who does.
 */
export interface Upkeep {
  /** Looks at every byte: what is damaged is told, line by line; nothing, when all is sound. */
  verify(options?: VerifyOptions): AsyncGenerator<string>

  /**
   * Gives back the room of what was deleted or replaced. Called off, it has done a part, and nothing is lost.
   */
  compact(options?: { signal?: AbortSignal }): Promise<void>

  /**
   * Copies all of it into a file, and checks the copy.
   * @throws {LibraryError | OutputError} when there is a file already, or what is copied is damaged.
   */
  backup(file: string, options?: VerifyOptions): Promise<void>
}
