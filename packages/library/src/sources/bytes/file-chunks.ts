import { open } from 'node:fs/promises'
import { refuseUnlessFile } from '../files.ts'

const chunkBytes = 65_536

/** The bytes of a file. The file is closed when the reader leaves, however it leaves. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  await refuseUnlessFile(path)
  const file = await open(path)
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
