export interface Line {
  /** From 1. */
  number: number
  /** Without its end; `null` when it is longer than what is taken. */
  bytes: Uint8Array | null
}

const lineFeed = 10
const carriageReturn = 13

/** The lines of a stream. One over `longest` bytes is passed over to its end without being held. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > longest) held = []
    else if (piece.length > 0) held.push(piece)
  }
  const finish = (): Line => {
    const line = { number: ++number, bytes: length > longest ? null : joined(held, length) }
    held = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const line = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, length)
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
