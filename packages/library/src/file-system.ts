import { close, open, read, stat as statBy, type Stats } from 'node:fs'
import { promisify } from 'node:util'

/**
 * What `node:fs/promises` has, of what every start needs: that module brings line editing and watching along,
 * which takes longer to load than two files to be read.
 */
export const stat: (path: string) => Promise<Stats> = promisify(statBy)

const opened: (path: string, flags: string) => Promise<number> = promisify(open)
const closed = promisify(close)
const readFrom = promisify(read)

/**
 * The bytes of a file, in pieces of so many at most. It is closed when the reader leaves, however it leaves.
 */
export async function* piecesOf(path: string, most: number): AsyncGenerator<Uint8Array> {
  const file = await opened(path, 'r')
  try {
    for (;;) {
      const { bytesRead, buffer } = await readFrom(file, Buffer.allocUnsafe(most), 0, most, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await closed(file)
  }
}
