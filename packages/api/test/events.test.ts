import { expect, test } from 'vitest'
import { eventsFrom } from '../src/threads/events.ts'
import { Flow } from '../src/threads/flow.ts'
import type { Tell } from '../src/threads/task.ts'

const many = 1000

/** Tells numbers until it is stopped. */
class Counting {
  told = 0
  hasEnded = false
  readonly held = Promise.withResolvers<void>()

  readonly run = async (tell: Tell<number>, signal: AbortSignal): Promise<void> => {
    for (; this.told < many && !signal.aborted; this.told++) {
      const room = tell(this.told)
      if (room) this.held.resolve()
      await room
    }
    this.hasEnded = true
  }
}

test('a task tells little more than is read; all of it arrives, in its order', async () => {
  const task = new Counting()
  const events = eventsFrom(task.run, undefined)
  const read = [(await events.next()).value]
  await task.held.promise
  expect(task.told).toBeLessThan(many / 10)
  for await (const event of events) read.push(event)
  expect(read).toEqual(Array.from({ length: many }, (_, i) => i))
})

test('a task stops when its events are left, and when the signal says so', async () => {
  const task = new Counting()
  for await (const event of eventsFrom(task.run, undefined)) if (event === 3) break
  expect([task.hasEnded, task.told < many]).toEqual([true, true])

  const [other, stop] = [new Counting(), new AbortController()]
  for await (const event of eventsFrom(other.run, stop.signal)) if (event === 3) stop.abort()
  expect([other.hasEnded, other.told < many]).toEqual([true, true])
})

test('what was told before a task failed is read, then why it did', async () => {
  const read: number[] = []
  const reading = async () => {
    const events = eventsFrom<number>(async (tell) => {
      await tell(1)
      await tell(2)
      throw new Error('The disk is full.')
    }, undefined)
    for await (const event of events) read.push(event)
  }
  await expect(reading()).rejects.toThrow('The disk is full.')
  expect(read).toEqual([1, 2])
})

test('a thread sends as much as is taken; one that is to stop waits for nobody', async () => {
  const flow = new Flow()
  let sent = 0
  let room: Promise<void> | undefined
  for (; !room && sent < many; sent++) room = flow.sent()
  expect(sent).toBeLessThan(many)
  flow.taken()
  await room
  expect(flow.sent()).toBeInstanceOf(Promise)
  flow.end()
  expect(flow.sent()).toBeUndefined()
})
