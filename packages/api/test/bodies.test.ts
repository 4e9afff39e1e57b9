import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { createLocalClient, createRemoteClient, startServer } from '@unspin/api'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Bodies } from '../src/http/bodies.ts'
import { send } from './requests.ts'

const busy = 'The server has as many long texts in work as it can hold. Try again in some seconds.'
const length = 100_000
const text = `It rained. ${' '.repeat(length)}`
const input = JSON.stringify({ a: { name: 'a', text }, b: { name: 'b', text: 'It rained.' } })

const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

/** A server with room for two bodies of this length, and nobody shown out before long unless told. */
async function serverWith(limits = {}) {
  const bodies = { bytes: 2.5 * length, small: 1000, forSmall: 2000, interval: 3_600_000, ...limits }
  const server = await startServer({ port: 0, bodies })
  onTestFinished(() => server.close())
  const { port } = new URL(server.url)
  const answered = () =>
    send(
      `${server.url}/trpc/comparisons.compare`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      input,
    )
  /** Begins a call of a length and sends half of it; once it holds room. */
  const begin = async (headers = `Content-Length: ${input.length}`) => {
    const socket = connect(Number(port), '127.0.0.1')
    open.push(socket)
    let heard = ''
    socket.setEncoding('utf8').on('data', (part: string) => (heard += part))
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(
      `POST /trpc/comparisons.compare HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\nExpect: 100-continue\r\n\r\n`,
    )
    await expect.poll(() => heard, { interval: 5 }).toContain('\r\n\r\n')
    return { socket, heard: () => heard }
  }
  return { server, begin, answered }
}

describe('bodies under way at once', () => {
  test('are bounded; who comes later is told when to come again, and those let in lose nothing', async () => {
    const { server, begin, answered } = await serverWith()
    const first = await begin()
    const second = await begin()
    first.socket.write(input.slice(0, length / 2))
    second.socket.write(input.slice(0, length / 2))

    const { status, headers, body } = await answered()
    expect({ status, wait: headers['retry-after'] }).toEqual({ status: 503, wait: '5' })
    expect(JSON.parse(body)).toMatchObject({
      error: { message: busy, data: { code: 'SERVICE_UNAVAILABLE' } },
    })
    const told = createRemoteClient(server.url).comparisons.compare.query(JSON.parse(input))
    await expect(told).rejects.toMatchObject({ message: busy, data: { httpStatus: 503 } })

    // Small calls go on, and so do those that were let in.
    expect(
      await createRemoteClient(server.url)
        .library.statistics.query()
        .catch((error: Error) => error.message),
    ).not.toBe(busy)
    first.socket.write(input.slice(length / 2))
    await expect.poll(first.heard, { interval: 5 }).toContain('"label":')
    expect((await answered()).status).toBe(200)
    second.socket.write(input.slice(length / 2))
    await expect.poll(second.heard, { interval: 5 }).toContain('"label":')
  })

  test('give their room back however they end', async () => {
    const { begin, answered } = await serverWith()
    const [first, second] = [await begin(), await begin()]
    expect((await answered()).status).toBe(503)
    first.socket.destroy()
    await expect.poll(async () => (await answered()).status).toBe(200)
    second.socket.write('x'.repeat(input.length))
    await expect.poll(second.heard, { interval: 5 }).toContain(' 400 ')
    for (let more = 0; more < 5; more++) expect((await answered()).status).toBe(200)
  })

  test('that do not tell their length count as the largest', async () => {
    const { begin, answered } = await serverWith({ bytes: 64_000_000 })
    const { socket } = await begin('Transfer-Encoding: chunked')
    expect((await answered()).status).toBe(503)
    socket.destroy()
    await expect.poll(async () => (await answered()).status).toBe(200)
  })

  test('cannot be held for long by who sends too slowly', async () => {
    const { begin, answered } = await serverWith({ interval: 300, pace: 50 })
    const slow = [await begin(), await begin()]
    const drip = setInterval(() => slow.forEach(({ socket }) => socket.write(' ')), 100)
    onTestFinished(() => clearInterval(drip))
    await expect.poll(slow[0]!.heard).toMatch(/ 408 [^]*The request came too slowly/u)
    await expect.poll(async () => (await answered()).status).toBe(200)
    await expect.poll(() => slow.every(({ socket }) => socket.closed)).toBe(true)
  })

  test('are not counted in this process', async () => {
    const client = createLocalClient()
    const calls = Array.from({ length: 4 }, () => client.comparisons.compare.query(JSON.parse(input)))
    expect(await Promise.all(calls)).toHaveLength(4)
  })
})

test('an answer that nobody reads holds no room for long', async () => {
  const bodies = new Bodies({ small: 1000, interval: 200 })
  const shownOut = vi.fn<() => void>()
  const server = createServer(async (request, response) => {
    bodies.admit(request, response, () => {
      shownOut()
      response.destroy()
    })
    request.resume()
    await once(request, 'end')
    while (!response.destroyed)
      if (!response.write(Buffer.alloc(1_000_000)))
        await Promise.race([once(response, 'drain'), once(response, 'close')])
  })
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  open.push(socket)
  socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n${' '.repeat(5000)}`)
  socket.pause()
  await expect.poll(() => shownOut.mock.calls.length).toBe(1)
})
