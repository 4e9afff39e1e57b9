interface Begun<Item> {
  items: AsyncGenerator<Item>
  /** Asked for before its turn. */
  first: Promise<IteratorResult<Item>> | null
}

/**
 * What the streams give, one stream after the other; but the next few have begun meanwhile,
 * so that a disk is not waited for once for each of very many small files.
 * @param isCheap whether a stream may begin before its turn
 */
export async function* readAhead<Place, Item>(
  places: AsyncGenerator<Place>,
  streamOf: (place: Place) => AsyncGenerator<Item>,
  isCheap: (place: Place) => boolean,
  most: number,
): AsyncGenerator<Item> {
  const begun: Begun<Item>[] = []
  try {
    for (;;) {
      while (begun.length < most) {
        const next = await places.next()
        if (next.done) break
        begun.push(begin(streamOf(next.value), isCheap(next.value)))
      }
      const turn = begun[0]
      if (!turn) return
      yield* itemsOf(turn)
      begun.shift()
    }
  } finally {
    for (const { items } of begun) await items.return(undefined)
    await places.return(undefined)
  }
}

function begin<Item>(items: AsyncGenerator<Item>, isCheap: boolean): Begun<Item> {
  const first = isCheap ? items.next() : null
  // A failure is heard when its turn comes, or never if the reader leaves before.
  first?.catch(() => {})
  return { items, first }
}

async function* itemsOf<Item>({ items, first }: Begun<Item>): AsyncGenerator<Item> {
  const begun = await first
  if (begun?.done) return
  if (begun) yield begun.value
  yield* items
}
