/** The same chunks, of which whoever leaves early lets go. */
export async function* generated(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks
}
