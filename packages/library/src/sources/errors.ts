import { withoutCredentials } from './web/address.ts'

/** A source that cannot be read. The message is one clear line that names the source and says what to do. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError'

  /** `problem` continues a sentence that begins with the source's name. */
  constructor(source: string, problem: string, options?: ErrorOptions) {
    super(`${printable(source)} ${problem}`, options)
  }
}

/** What a server answered is nothing to read. */
export class AnswerError extends SourceError {
  /** Seconds for which the server wants to be left alone; null when it does not say. */
  readonly wait: number | null

  constructor(source: string, problem: string, wait: number | null) {
    super(source, problem)
    this.wait = wait
  }
}

/**
 * A name as it may be shown on one line: control and format characters written out,
 * no password of an address told.
 */
export function printable(name: string): string {
  const shown = withoutCredentials(name).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0
    return `\\u{${point.toString(16)}}`
  })
  return shown || "''"
}
