import { TRPCClientError } from '@trpc/client'
import { describe, expect, test, vi } from 'vitest'
import { Connection } from '../../../src/api/connection.svelte.ts'
import { Query } from '../../../src/api/query.svelte.ts'

describe('a question', () => {
  test('keeps its answer while it is asked again; the latest asking counts', async () => {
    const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()]
    let asked = 0
    const query = new Query(() => answers[asked++]!.promise)
    const first = query.load()
    const second = query.load()
    answers[1]!.resolve('second')
    await second
    answers[0]!.resolve('first')
    await first
    expect([query.value, query.loading, query.problem]).toEqual(['second', false, null])
  })

  test('without an answer is a problem, and asked again when the server has returned', async () => {
    const connection = new Connection(async () => 'open')
    const ask = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TRPCClientError('refused'))
      .mockResolvedValue('here')
    const query = new Query(ask)
    const stop = query.follow(connection)
    await expect.poll(() => query.problem?.message).toContain('does not answer')
    connection.lose()
    connection.restore()
    await expect.poll(() => query.value).toBe('here')
    expect(query.problem).toBeNull()
    stop()
    connection.lose()
    connection.restore()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('that is called off is no problem', async () => {
    const query = new Query(
      (signal) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new TRPCClientError('aborted'))),
        ),
    )
    const loading = query.load()
    query.cancel()
    await loading
    expect([query.loading, query.problem]).toEqual([false, null])
  })
})
