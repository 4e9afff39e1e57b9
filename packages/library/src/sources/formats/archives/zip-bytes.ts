import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { callbackify } from 'node:util'
import { RandomAccessReader } from 'yauzl'

const pieceBytes = 65_536

/**
 * The bytes of an archive, for whoever asks for some of them. Those of yauzl throw where nobody can catch it
 * when an archive points to where no file ends; these give what is there, which is then too little.
 */
export class ZipBytes extends RandomAccessReader {
  readonly #from: FileHandle | Buffer
  readonly size: number
  #closed: Promise<void> | null = null

  private constructor(from: FileHandle | Buffer, size: number) {
    super()
    this.#from = from
    this.size = size
  }

  static async of(from: string | Buffer): Promise<ZipBytes> {
    if (typeof from !== 'string') return new ZipBytes(from, from.length)
    const file = await open(from)
    return new ZipBytes(file, (await file.stat()).size)
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    const read = async () => (await this.#read(position, position + length)).copy(buffer, offset)
    callbackify(read)(callback)
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end))
  }

  /**
   * Called by yauzl once none of its streams is left; but it does not count those that were left at an error.
   * Whoever opened the archive calls it too.
   */
  override close(callback: (error: Error | null) => void): void {
    const from = this.#from
    this.#closed ??= from instanceof Uint8Array ? Promise.resolve() : from.close()
    const closed = this.#closed
    callbackify(() => closed)(callback)
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; at += pieceBytes) {
      const bytes = await this.#read(at, Math.min(at + pieceBytes, end))
      if (bytes.length === 0) return
      yield bytes
    }
  }

  /** What there is of this range. */
  async #read(start: number, end: number): Promise<Buffer> {
    if (!(start >= 0 && start < this.size)) return Buffer.alloc(0)
    const from = this.#from
    const length = Math.min(end, this.size) - start
    if (from instanceof Uint8Array) return from.subarray(start, start + length)
    const { buffer, bytesRead } = await from.read(Buffer.allocUnsafe(length), 0, length, start)
    return buffer.subarray(0, bytesRead)
  }
}
