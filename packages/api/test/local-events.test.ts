import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createTRPCClient } from '@trpc/client'
import { initTRPC } from '@trpc/server'
import { expect, test } from 'vitest'
import { localEvents } from '../src/local-events.ts'

const many = 500

test('what a subscription has told is not held until it ends', async () => {
  const told: WeakRef<object>[] = []
  const { promise: isAwaited, resolve: isAllTold } = Promise.withResolvers<void>()
  const { procedure, router } = initTRPC.create()
  const talk = router({
    talk: procedure.subscription(async function* ({ signal }) {
      for (let i = 0; i < many; i++) {
        const event = { words: 'x'.repeat(i) }
        told.push(new WeakRef(event))
        yield event
      }
      isAllTold()
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
    }),
  })
  const client = createTRPCClient<typeof talk>({
    links: [localEvents({ router: talk, createContext: async () => ({}), onError: () => {} })],
  })
  let heard = 0
  const { unsubscribe } = client.talk.subscribe(undefined, { onData: () => heard++ })
  await isAwaited
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  await setImmediate()
  collectGarbage()
  const held = told.filter((event) => event.deref() !== undefined).length
  unsubscribe()

  expect(heard).toBe(many)
  expect(held).toBeLessThan(many / 10)
})
