import { expect, test } from 'vitest'
import { timeText } from '../../../src/views/families/time-text.ts'

test('times are told as exactly as they are known', () => {
  expect(['2025-02-03', '2025-02', '2025', null].map(timeText)).toEqual([
    '3 Feb 2025',
    'Feb 2025',
    '2025',
    'no date',
  ])
})
