import { piecesOf } from '../../file-system.ts'
import { refuseUnlessFile } from '../files.ts'

const chunkBytes = 65_536

/** The bytes of a file. The file is closed when the reader leaves, however it leaves. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  await refuseUnlessFile(path)
  yield* piecesOf(path, chunkBytes)
}
