import { Cursor } from '../../bytes/cursor.ts'
import { SourceError } from '../../errors.ts'
import { headerFields, type HeaderFields } from './header-fields.ts'

/** A record of a web archive (ISO 28500). */
export interface WarcRecord {
  /** What it is called in messages. */
  place: string
  headers: HeaderFields
  block: Block
}

/** What a record holds, to be read once; what is left of it is passed over. */
export class Block implements AsyncIterable<Uint8Array> {
  readonly #cursor: Cursor
  /** How much of it is still to come. */
  left: number

  constructor(cursor: Cursor, length: number) {
    this.#cursor = cursor
    this.left = length
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#cursor.bytes(this.left)) {
      this.left -= piece.length
      yield piece
    }
  }

  /** A line of it with its end; null at its end. */
  async line(longest: number): Promise<string | null> {
    const line = await this.#cursor.line(Math.min(longest, this.left))
    this.left -= line?.length ?? 0
    return line
  }

  /** Whether its archive ended before it did. */
  get isCut(): boolean {
    return this.left > 0 && this.#cursor.ended
  }

  /** Whether its archive could not be read any further. */
  get hasFailed(): boolean {
    return this.#cursor.failed
  }

  async pass(): Promise<void> {
    for await (const _ of this);
  }
}

/** Of what stands between records too, which need not have lines. */
const longestLine = 65_536

/**
 * The records of an archive. What is damaged costs no more than what stands before the next sound record,
 * and comes as an error, in its place.
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
): AsyncGenerator<WarcRecord | SourceError> {
  const cursor = new Cursor(chunks)
  const line = () => cursor.line(longestLine)
  let number = 0
  let isSound = true
  let noise = false
  for (let first = await line(); first !== null; first = await line()) {
    const at = `${place}#record=${number + 1}`
    if (!/^WARC\/\d/.test(first)) {
      noise ||= /\S/.test(first)
      continue
    }
    // Told once there is a record behind it: without any this is no archive.
    if (noise && isSound) yield damaged(`${place}#record=${Math.max(1, number)}`)
    noise = false
    number++
    isSound = true
    const headers = await headerFields(line)
    const length = headers?.get('content-length') ?? ''
    if (headers === null || !/^\d{1,15}$/.test(length)) {
      yield cursor.ended ? cutOff(place) : damaged(at)
      isSound = false
      continue
    }
    const block = new Block(cursor, Number(length))
    yield { place: `${place}#${headers.get('warc-target-uri') ?? `record=${number}`}`, headers, block }
    await block.pass()
  }
  if (noise && isSound && number > 0) yield damaged(`${place}#record=${number}`)
}

export const cutOff = (place: string): SourceError =>
  new SourceError(place, 'is cut off. Fetch the archive again.')

const damaged = (place: string): SourceError =>
  new SourceError(place, 'is damaged; what stands before and after it was read. Fetch the archive again.')
