import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readPlaces } from './made/read.ts'
import { serve } from './made/server.ts'
import { story } from './made/story.ts'

// So that a server of this test can be one of the public.
vi.mock('../../src/sources/web/public-addresses.ts', () => ({
  isPublic: (address: string) => address === '127.0.0.1',
}))

const asked: string[] = []
beforeEach(() => {
  asked.length = 0
})

/** A public server that redirects to `location`. */
const serveRedirect = (location: string) =>
  serve((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/') response.writeHead(302, { location }).end()
    else response.end(story)
  })

const resolve = async (hostname: string) => [
  { address: hostname === 'inside.test' ? '10.0.0.1' : '127.0.0.1', family: 4 },
]

describe('a public server may not redirect', () => {
  test.each([
    'http://10.0.0.1/secret',
    'http://127.0.0.2/secret',
    'http://inside.test/secret',
    'http://[::1]/secret',
  ])('to %s', async (location) => {
    const server = await serveRedirect(location)
    const { sources, failed } = await readPlaces([server], { resolve })

    expect(sources).toEqual([])
    expect(failed).toEqual([
      `${location} leads into a private network. If you mean it, use the command with --allow-private-addresses.`,
    ])
    expect(asked).toEqual(['/'])
  })

  test('to itself, when its name has a private address by then', async () => {
    const server = await serveRedirect('/secret')
    const { port } = new URL(server)
    const answers = ['127.0.0.1', '10.0.0.1']
    const { failed } = await readPlaces([`http://rebinding.test:${port}/`], {
      resolve: async () => [{ address: answers.shift() ?? '', family: 4 }],
    })

    expect(failed).toEqual([
      `http://rebinding.test:${port}/secret leads into a private network. If you mean it, use the command with --allow-private-addresses.`,
    ])
    expect(asked).toEqual(['/'])
  })
})

test('to another public address it may', async () => {
  const server = await serveRedirect('/story')

  expect((await readPlaces([server], { resolve })).sources).toMatchObject([
    { place: `${server}/story`, text: story },
  ])
})
