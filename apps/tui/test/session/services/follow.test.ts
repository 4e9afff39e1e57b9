import { expect, test } from 'vitest'
import { follow } from '../../../src/session/services/follow.ts'

test('a subscription that breaks off is taken up again, until it is called off', async () => {
  const heard: number[] = []
  const left = new AbortController()
  let times = 0
  await follow<number>(
    ({ onData, onError }) => {
      times++
      onData(times)
      if (times < 3) onError(new Error('the connection is lost'))
      else left.abort()
      return { unsubscribe: () => void heard.push(-times) }
    },
    (data) => heard.push(data),
    left.signal,
  )
  expect(heard).toEqual([1, -1, 2, -2, 3, -3])
})
