import { compare, extract } from '@unspin/core'
import { describe, expect, test } from 'vitest'
import { PreparedTexts, preparedTextsOf } from '../../src/find/prepared-texts.ts'
import { MemoryStore } from '../../src/memory/store.ts'
import { entryOf } from '../../src/store/entry.ts'
import type { StoredArticle } from '../../src/store/summary.ts'

const text = (town: string) =>
  `The council of ${town} closed the bridge over the river on Monday, after divers had found cracks in two of its piers. Buses go by the northern road until the repairs are done, which may take the whole winter.`

async function stored(id: string, town: string, store = new MemoryStore()): Promise<StoredArticle> {
  await store.put([entryOf(extract(text(town)), { id })])
  const [article] = await store.read([id])
  return article!
}

describe('prepared texts', () => {
  test('are prepared once, as long as they are kept', async () => {
    const article = await stored('a', 'Ostrava')
    const texts = new PreparedTexts(undefined)
    expect(texts.of(article)).toBe(texts.of({ ...article }))
  })

  test('are dropped when they no longer fit, those asked for longest ago first', async () => {
    const [a, b, c] = [await stored('a', 'Ostrava'), await stored('b', 'Gdynia'), await stored('c', 'Arles')]
    const { bytes } = new PreparedTexts(undefined).of(a)
    const texts = new PreparedTexts(undefined, 4.5 * bytes)
    const others = await Promise.all(['Bern', 'Lund'].map((town) => stored(town, town)))
    const first = texts.of(a)
    const second = texts.of(b)
    for (const other of [c, ...others.slice(0, 1)]) texts.of(other)
    expect(texts.of(a)).toBe(first)
    texts.of(others[1]!)
    expect(texts.of(a)).toBe(first)
    expect(texts.of(b)).not.toBe(second)
  })

  test('of which one takes a quarter of the room and more are not kept', async () => {
    const article = await stored('a', 'Ostrava')
    const texts = new PreparedTexts(undefined, 3 * new PreparedTexts(undefined).of(article).bytes)
    expect(texts.of(article)).not.toBe(texts.of(article))
  })

  test('are of a version, and of an article that was not added again since', async () => {
    const store = new MemoryStore()
    const texts = new PreparedTexts(undefined)
    const before = texts.of(await stored('a', 'Ostrava', store))
    const changed = texts.of(await stored('a', 'Gdynia', store))
    expect(changed.article.text).toBe(text('Gdynia'))
    await store.delete(['a'])
    const again = texts.of(await stored('a', 'Arles', store))
    expect(again.article.text).toBe(text('Arles'))
    expect(before.article.text).toBe(text('Ostrava'))
    expect(compare(changed, again)).toEqual(compare(extract(text('Gdynia')), extract(text('Arles'))))
  })

  test('are those of one library, and of one lexicon', () => {
    const [one, other] = [new MemoryStore(), new MemoryStore()]
    expect(preparedTextsOf(one, undefined)).toBe(preparedTextsOf(one, undefined))
    expect(preparedTextsOf(one, undefined)).not.toBe(preparedTextsOf(other, undefined))
  })
})
