import { printable } from '../sources/errors.ts'

/** What is wrong with a library, for programs. */
export type LibraryProblem =
  | 'full'
  | 'read-only'
  | 'damaged'
  | 'busy'
  | 'no-library'
  | 'newer'
  | 'unreadable'
  | 'bad-request'

/**
 * A library that cannot do what was asked. The message is one clear line that names
 * the library and says what to do.
 */
export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly problem: LibraryProblem

  /** `sentence` continues a sentence that begins with the library's place. */
  constructor(place: string, problem: LibraryProblem, sentence: string, options?: ErrorOptions) {
    super(`${printable(place)} ${sentence}`, options)
    this.problem = problem
  }
}
