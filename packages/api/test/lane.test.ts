import { expect, test } from 'vitest'
import { Lane } from '../src/jobs/lane.ts'

test('whoever was called off before it came to a lane does not wait in it', async () => {
  const lane = new Lane()
  const { promise: isOver, resolve: end } = Promise.withResolvers<void>()
  const first = lane.run(new AbortController().signal, () => isOver)
  await expect(lane.run(AbortSignal.abort('cancelled'), async () => 'done')).rejects.toBe('cancelled')
  const third = lane.run(new AbortController().signal, async () => 'its turn')
  end()
  await first
  expect(await third).toBe('its turn')
})
