const code = (character: string) => character.charCodeAt(0)
const quote = code('"')
const backslash = code('\\')
const comma = code(',')
const opening: ReadonlySet<number> = new Set([code('['), code('{')])
const closing: ReadonlySet<number> = new Set([code(']'), code('}')])

/** Follows JSON byte by byte, as far as it takes to tell where the elements of the outermost array end. */
class Outline {
  #depth = 0
  #inString = false
  #escaped = false

  /** Whether `byte` opens the outermost array, ends one of its elements, or is a part of one. */
  take(byte: number): 'start' | 'between' | 'end' | 'inside' {
    if (this.#inString) this.#takeOfString(byte)
    else if (byte === quote) this.#inString = true
    else if (opening.has(byte)) return this.#depth++ === 0 ? 'start' : 'inside'
    else if (closing.has(byte)) return --this.#depth === 0 ? 'end' : 'inside'
    else if (byte === comma && this.#depth === 1) return 'between'
    return 'inside'
  }

  #takeOfString(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === backslash) this.#escaped = true
    else if (byte === quote) this.#inString = false
  }
}

/**
 * The elements of a JSON array too long to hold, each as its bytes, not yet parsed;
 * `null` for one over `longest`.
 */
export async function* elementsOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | null> {
  const outline = new Outline()
  let held: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > longest) held = []
    else held.push(piece)
  }
  const finish = () => {
    const element = length > longest ? null : Buffer.concat(held, length)
    held = []
    length = 0
    return element
  }
  for await (const chunk of chunks) {
    let start = 0
    for (const [at, byte] of chunk.entries()) {
      const part = outline.take(byte)
      if (part === 'inside') continue
      if (part !== 'start') {
        add(chunk.subarray(start, at))
        yield finish()
      }
      if (part === 'end') return
      start = at + 1
    }
    add(chunk.subarray(start))
  }
  // The file was cut off.
  if (length > 0) yield finish()
}
