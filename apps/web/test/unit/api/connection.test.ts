import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Connection, type ConnectionState } from '../../../src/api/connection.svelte.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a connection that is lost', () => {
  test('is asked for again until the server answers, ever less often, and tells those who wait once', async () => {
    const answers = vi.fn<() => Promise<ConnectionState>>().mockResolvedValue('lost')
    const connection = new Connection(answers)
    const back = vi.fn<() => void>()
    connection.onReturn(back)
    connection.lose()
    connection.lose()
    expect(connection.state).toBe('lost')
    await vi.advanceTimersByTimeAsync(120_000)
    const asked = answers.mock.calls.length
    expect(asked).toBeGreaterThan(10)
    expect(asked).toBeLessThan(20)
    expect(back).not.toHaveBeenCalled()
    answers.mockResolvedValue('open')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(connection.state).toBe('open')
    expect(back).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(answers.mock.calls.length).toBe(asked + 1)
  })

  test('is back when anything is answered meanwhile', async () => {
    const connection = new Connection(async () => 'lost')
    const waiting = connection.whenBack(new AbortController().signal)
    connection.lose()
    const later = connection.whenBack(new AbortController().signal)
    connection.restore()
    await expect(Promise.all([waiting, later])).resolves.toBeDefined()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is not waited for by those who were called off', async () => {
    const connection = new Connection(async () => 'lost')
    connection.lose()
    const work = new AbortController()
    const waiting = connection.whenBack(work.signal)
    work.abort()
    await expect(waiting).resolves.toBeUndefined()
  })

  test('because the server asks for a key is locked until it is restored', async () => {
    const look = vi.fn<() => Promise<ConnectionState>>().mockResolvedValue('locked')
    const connection = new Connection(look)
    connection.lose()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([connection.state, look.mock.calls.length]).toEqual(['locked', 1])
    connection.lose()
    expect(connection.state).toBe('locked')
    connection.restore()
    expect(connection.state).toBe('open')
  })
})
