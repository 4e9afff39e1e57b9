/** Works on so many items at once, and gives what comes of them in their order. */
export async function* inParallel<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // The error reaches whoever awaits it. Until then Node must not take it for an unhandled rejection.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= most) yield underWay.shift()!
  }
  yield* underWay
}
