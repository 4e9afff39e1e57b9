import { createReadStream } from 'node:fs'
import { refuseControls, refuseNulBytes } from './binary.ts'
import { fileChunks } from './bytes/file-chunks.ts'
import { generated } from './bytes/generated.ts'
import { linesOf } from './bytes/lines.ts'
import { peek } from './bytes/peek.ts'
import { utf8Of } from './bytes/utf8.ts'
import { SourceError } from './errors.ts'
import { unreadable } from './files.ts'
import { maxSourceBytes } from './limits.ts'
import { openPipe, standardInput } from './pipes.ts'
import { openInput } from './read-input.ts'
import { formatOf } from './signatures.ts'

/** A line of a list, from 1; null when it is longer than any article. */
export interface ListLine {
  number: number
  text: string | null
}

/** Bytes to wait for before a list is read: whoever writes line by line may wait for an answer to each. */
const whatHasCome = 1

/**
 * The lines of a list of any length, read as they are asked for: of a file, or of the standard input for '-'.
 * @throws {SourceError} when it cannot be read, or is no text.
 */
export async function* readLines(place: string): AsyncGenerator<ListLine> {
  const isStandard = standardInput.has(place)
  const name = isStandard ? 'standard input' : place
  const chunks = isStandard
    ? process.stdin
    : openPipe.test(place)
      ? createReadStream(place)
      : fileChunks(place)
  try {
    const opened = await openInput({ place: name, name, chunks: generated(chunks) }, whatHasCome)
    const format = formatOf(opened.head)
    if (format)
      throw new SourceError(name, `is ${format.what}, not a list. Give a text file with an entry a line.`)
    const text = await peek(utf8Of(opened), whatHasCome)
    refuseNulBytes(text.head, name)
    refuseControls(Buffer.from(text.head).toString('latin1'), name)
    for await (const { number, bytes } of linesOf(text.chunks, maxSourceBytes))
      yield { number, text: bytes && Buffer.from(bytes).toString('utf8') }
  } catch (error) {
    throw unreadable(name, error)
  }
}
