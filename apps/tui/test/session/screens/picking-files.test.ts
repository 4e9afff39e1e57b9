import { describe, expect, test, vi } from 'vitest'
import { fakeClient } from '../../helpers/fake-client.ts'
import { file, keys } from '../../helpers/session.tsx'
import { choosing, client, compare, files, read } from '../../helpers/two-files.ts'

const emptyFile = async () => Promise.reject(new Error('copy.txt is empty. Give a file with text in it.'))

describe('choosing', () => {
  test('the whole first screen', async () => {
    const session = choosing({}, { columns: 60, rows: 20 })
    await session.shows('copy.txt')
    expect(session.screen().trimEnd()).toBe(
      ` Choose two articles to compare

 ❯ A  not chosen yet
   B  not chosen yet

 /home
 ❯ old/
   copy.txt
   ours.txt









 Enter choose  / search  Tab A/B  s sample  q quit  ? help`,
    )
  })

  test('two files, by arrows and by vi keys, are compared', async () => {
    compare.mockClear()
    read.mockClear()
    const session = choosing()
    await session.shows('copy.txt')
    session.press('j')
    session.press(keys.enter)
    await session.shows('❯ B  not chosen yet')
    session.press(keys.down)
    session.press(keys.enter)
    await session.shows('SPUN 97 %')
    expect(read.mock.calls.map(([path]) => path)).toEqual(['/home/copy.txt', '/home/ours.txt'])
    expect(compare).toHaveBeenCalledOnce()
  })

  test('a search shows what it finds as it is typed', async () => {
    const session = choosing()
    await session.shows('copy.txt')
    session.press('/our')
    expect(await session.shows('Search: our')).not.toContain('copy.txt')
    session.press(keys.backspace + keys.backspace + keys.backspace)
    await session.shows('copy.txt')
    session.press('q?')
    await session.shows('Search: q?')
    session.press(keys.escape)
    await session.shows('old/')
  })

  test('a path can be pasted', async () => {
    const complete = vi.fn(async () => [{ ...file('story.txt'), name: '/tmp/my story.txt' }])
    const session = choosing({ files: { ...files, complete } })
    await session.shows('copy.txt')
    session.press("\u001b[200~'/tmp/my story.txt'\n\u001b[201~")
    await session.shows('❯ /tmp/my story.txt')
    expect(complete).toHaveBeenCalledWith('/tmp/my story.txt')
    session.press(keys.enter)
    await session.shows('A  story.txt')
  })

  test('says what it is doing while it compares, and can be left', async () => {
    const session = choosing({
      client: fakeClient({ ...client, comparisons: { compare: { query: () => new Promise(() => {}) } } }),
    })
    await session.shows('copy.txt')
    session.press('s')
    await session.shows('Comparing…')
    session.press('q')
    await session.shows('Choose two articles')
  })

  test('a file that cannot be read is told where another can be chosen', async () => {
    const session = choosing({
      client: fakeClient({ ...client, comparisons: { compare: { query: emptyFile } } }),
    })
    await session.shows('copy.txt')
    session.press('s')
    await session.shows('! copy.txt is empty. Give a file with text in it.')
    session.press('q')
    expect(await session.shows('Choose two articles')).not.toContain('is empty')
  })

  test('a folder that cannot be read is told', async () => {
    const session = choosing({
      files: { ...files, list: async () => Promise.reject(new Error('permission denied')) },
    })
    await session.shows('! permission denied')
  })

  test('names of files cannot steer the terminal', async () => {
    const session = choosing({ files: { ...files, list: async () => [file('\u001b[2Jevil.txt')] } })
    await session.shows('␛[2Jevil.txt')
  })
})
